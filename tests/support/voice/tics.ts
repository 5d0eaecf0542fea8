import { type Prose, wordsOf } from './prose.ts'

/** A habit of the house, how often it was met when it was first counted, and how often it may be. */
export type Tic = { name: string; before: number; most: number; count: (texts: readonly Prose[]) => number }

const of =
  (...folders: string[]) =>
  (texts: readonly Prose[]) =>
    texts.filter(({ folder }) => folders.includes(folder))
const reviews = of('critiques')
const news = of('actualites')
const articles = of('critiques', 'actualites')
const records = of('films', 'personnes')

const everything = ({ title, summary, crossheads, sentences }: Prose) =>
  [title, summary, ...crossheads, ...sentences].join('\n')
const met = (texts: readonly Prose[], pattern: RegExp) =>
  texts.reduce((sum, text) => sum + (everything(text).match(pattern)?.length ?? 0), 0)
const perThousand = (texts: readonly Prose[], sign: RegExp) => {
  const bodies = texts.map(({ sentences }) => sentences.join(' '))
  const words = bodies.reduce((sum, body) => sum + wordsOf(body).length, 0)
  const signs = bodies.reduce((sum, body) => sum + (body.match(sign)?.length ?? 0), 0)
  return Math.round((signs / words) * 10_000) / 10
}

/** Whether a crosshead says something: it asks, or has a verb that is conjugated. What is not known here counts as none. */
const SAYING =
  /\?|(?:^|[\s’'])(?:est|sont|était|étaient|fut|a|ont|avait|avaient|eut|n’est|n’a|fait|font|faisait|va|vont|vient|viennent|vit|voit|voient|dit|disent|sait|savent|peut|peuvent|veut|veulent|doit|doivent|met|mettent|prend|prennent|perd|rend|tient|tiennent|meurt|court|sort|sortent|part|tombe|reste|restent|revient|devient|suffit|vaut|paie|rit|suit|bat|bout|naît|plaît|connaît|disparaît|conduit|cuit|écrit|détruit|\p{Ll}{2,}(?:ait|aient|èrent|era|eront))(?=$|[\s,.;:!])|(?:^|\s)(?:on|il|elle|ils|elles|ça|cela|qui|nul|personne|rien|tout|chacun)\s(?:(?:ne|n’|s’|se|y|en|le|la|les|lui|l’)\s?)*\p{Ll}+(?:e|ent|t|d)(?=$|[\s,.;:!])|(?:^|\s)[\p{L}-]+\s(?:ne\s|n’|se\s|s’)?(?:achète|aime|appelle|arrive|attaque|attend|avance|cache|casse|change|chasse|cherche|claque|coince|commence|compte|coupe|coûte|craint|cède|donne|double|démarre|entre|essuie|explique|ferme|filme|frappe|gagne|garde|gifle|gravit|grimpe|habite|hésite|impose|invente|joue|laisse|lance|lève|manque|marche|menace|monte|montre|mène|nage|ouvre|oublie|parle|passe|pense|pleure|porte|pose|protège|quitte|raconte|ralentit|recommence|refuse|regarde|remplace|remporte|rencontre|renonce|répond|roule|réussit|sauve|siffle|signe|survit|tourne|tranche|traverse|travaille|trouve|tue|vend|vole)(?=$|[\s,.;:!])/iu

/** A last sentence that is short tells nothing more: it rounds off. */
const ROUNDED_OFF = 11
const isRoundedOff = ({ sentences }: Prose) => wordsOf(sentences.at(-1) ?? '').length <= ROUNDED_OFF

export const TICS: readonly Tic[] = [
  {
    name: 'reviews with exactly three crossheads',
    before: 24,
    most: 12,
    count: texts => reviews(texts).filter(({ crossheads }) => crossheads.length === 3).length,
  },
  {
    name: 'news with exactly two crossheads',
    before: 43,
    most: 21,
    count: texts => news(texts).filter(({ crossheads }) => crossheads.length === 2).length,
  },
  {
    name: 'crossheads of reviews without a verb, in a hundred',
    before: 81,
    most: 40,
    count: texts => {
      const all = reviews(texts).flatMap(({ crossheads }) => crossheads)
      return Math.round((all.filter(crosshead => !SAYING.test(crosshead)).length / all.length) * 100)
    },
  },
  {
    name: 'articles that begin with an article and a noun',
    before: 28,
    most: 14,
    count: texts =>
      articles(texts).filter(({ sentences }) =>
        /^(?:(?:Le|La|Les|Un|Une|Des) |L[’'])/.test(sentences[0] ?? ''),
      ).length,
  },
  {
    name: 'news that end on a short sentence',
    before: 16,
    most: 8,
    count: texts => news(texts).filter(isRoundedOff).length,
  },
  {
    name: '« poids », « pèse »',
    before: 25,
    most: 5,
    count: texts => met(articles(texts), /\b(?:poids|pès\p{L}+|pesant\p{L}*)\b/giu),
  },
  {
    name: '« mis en ligne »',
    before: 27,
    most: 13,
    count: texts => met(articles(texts), /\bmise?s? en ligne\b/giu),
  },
  { name: '« plaisir visible »', before: 3, most: 0, count: texts => met(texts, /plaisir visible/giu) },
  {
    name: '« tenir le registre »',
    before: 1,
    most: 0,
    count: texts => met(texts, /\bt\p{L}+ le registre/giu),
  },
  { name: '« carte postale »', before: 3, most: 0, count: texts => met(texts, /cartes? postales?/giu) },
  {
    name: '« parking de supermarché »',
    before: 1,
    most: 0,
    count: texts => met(texts, /parking de supermarché/giu),
  },
  {
    name: 'talk of method: « nos fiches », « le calcul est le nôtre » …',
    before: 16,
    most: 1,
    count: texts =>
      met(
        texts,
        /nos (?:fiches|sources|pages)|notre calcul|calcul est le nôtre|(?:selon|d[’']après) (?:les|nos) sources|sources que nous/giu,
      ),
  },
  {
    name: '« L’acteur », « L’actrice » as subject in records',
    before: 17,
    most: 8,
    count: texts => met(records(texts), /(?:^|[.] )L[’']act(?:eur|rice)\b/gmu),
  },
  {
    name: '« y » and a verb in records',
    before: 33,
    most: 16,
    count: texts => met(records(texts), /(?:^|[\s’'])y (?!a\b|avait\b|aura\b)\p{Ll}+/gu),
  },
  {
    name: 'colons in a thousand words',
    before: 9.2,
    most: 4.6,
    count: texts => perThousand(articles(texts), /:(?!\/)/g),
  },
  {
    name: 'semicolons in a thousand words',
    before: 4.6,
    most: 2.3,
    count: texts => perThousand(articles(texts), /;/g),
  },
]
