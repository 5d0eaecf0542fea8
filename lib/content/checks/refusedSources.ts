/** A kind of site that is no source: whose hosts, what they are, what an editor is to cite instead. */
type Refusal = { hosts: readonly string[]; because: string; instead: string }

const ORIGINAL = 'Citez le document d’où vient le fait : l’article, l’entretien, la fiche d’un organisme.'
const FORUM = 'est un forum, où personne ne répond de ce qui s’écrit'

/** The desk’s list: a host refuses its subdomains as well. */
const REFUSALS: readonly Refusal[] = [
  {
    hosts: [
      ...['wikimili.com', 'wikiwand.com', 'wikizero.com', 'wiki2.org', 'alchetron.com', 'dbpedia.org'],
      ...['franco.wiki', 'frwiki.wiki', 'wikibrief.org', 'enwikipedia.net', 'wikiland.com', 'zxc.wiki'],
      ...['academic.ru', 'en-academic.com', 'fr-academic.com', 'kiwix.org', 'iiab.me', 'hmong.wiki'],
    ],
    because: 'recopie Wikipédia et ne fait qu’une source avec elle',
    instead: 'Citez la page de Wikipédia, ou mieux le document sur lequel elle s’appuie.',
  },
  {
    hosts: ['reddit.com', 'quora.com', 'doctissimo.fr', 'jeuxvideo.com', 'forumactif.com', 'proboards.com'],
    because: FORUM,
    instead: ORIGINAL,
  },
  {
    hosts: [
      ...['docslib.org', 'docplayer.fr', 'docplayer.net', 'scribd.com', 'slideshare.net', 'vdocuments.net'],
      ...['pdfcoffee.com', 'dokumen.pub', 'springfieldspringfield.co.uk', 'scripts.com'],
    ],
    because: 'est un dépôt de documents sans origine, parfois incomplets',
    instead: ORIGINAL,
  },
  {
    hosts: [
      ...['wixsite.com', 'weebly.com', 'jimdofree.com', 'jimdosite.com', 'webnode.fr', 'webnode.com'],
      ...['e-monsite.com', 'sites.google.com', 'site123.me'],
    ],
    because: 'est un site monté sans éditeur qui en réponde',
    instead: ORIGINAL,
  },
  {
    hosts: ['senscritique.com', 'letterboxd.com', 'vodkaster.com'],
    because: 'publie des avis de spectateurs, dont personne ne répond',
    instead: 'Citez une critique signée dans un titre qui en répond.',
  },
  {
    hosts: ['cinefilms-planet.fr'],
    because: 'donne des entrées sans dire d’où il les tient',
    instead: 'Citez un compte qui nomme son organisme, le CNC ou Comscore par exemple.',
  },
  {
    hosts: ['pageorama.com'],
    because: 'publie des textes composés par des machines, distributions inventées comprises',
    instead: ORIGINAL,
  },
]

/** Why a host is no source, and what to do; null for one that may be cited. */
export function refusalOf(host: string): Pick<Refusal, 'because' | 'instead'> | null {
  const named = REFUSALS.find(({ hosts }) => hosts.some(one => host === one || host.endsWith(`.${one}`)))
  if (named) return named
  return /^forums?\./.test(host) ? { because: FORUM, instead: ORIGINAL } : null
}
