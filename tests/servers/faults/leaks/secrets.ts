import { type Fields, markdown } from '../../../support/contentFolder'

/** How every word of a hidden item begins, and no other word of the site, its packages or French. */
const MARK = 'zqx'
const SYLLABLES = ['ba', 'lo', 'fi', 'ke', 'mu', 'ta', 'ri', 'do', 'ne', 'pu']
/** Words that were cut short count as well, down to a length that the bytes of a picture do not have by chance. */
const SECRET = new RegExp(`${MARK}(?:${SYLLABLES.join('|')}){2,}`, 'gi')

export type Secret = { item: string; field: string }

/** What each word was written for: `zqxbalofi` belongs to the title of `actualites/brouillon`. */
export type Secrets = Map<string, Secret>

/** The words of secrets in some text, each once. A word that was cut short is one too. */
export function secretsIn(text: string): string[] {
  return [...new Set((text.match(SECRET) ?? []).map(word => word.toLowerCase()))]
}

/**
 * Text for a field: every word of it is a fingerprint, which is more than any run of words would be. Letters
 * without accent look the same in HTML, JSON, XML and addresses.
 */
function write(secrets: Secrets, secret: Secret, words: number): string {
  return Array.from({ length: words }, () => {
    const digits = [...String(1000 + secrets.size)].map(Number)
    const word = MARK + digits.map(digit => SYLLABLES[digit]).join('')
    secrets.set(word, secret)
    return word
  }).join(' ')
}

export type HiddenItem = {
  kind: 'critiques' | 'actualites'
  slug: string
  alias: string
  tag: string
  pictures: string[]
  /** Its file, with other dates. */
  text: (dates: Fields) => string
}

/**
 * An item whose every text is a secret, in every field that an article may have. It is hidden, or not, by its dates.
 *
 * @param name tells it from the others in a failure
 * @param film a film of the archive
 */
export function secretItem(
  secrets: Secrets,
  kind: HiddenItem['kind'],
  name: string,
  film: string,
): HiddenItem {
  const say = (field: string, words = 3) => write(secrets, { item: `${kind}/${name}`, field }, words)
  const quoted = (field: string, words?: number) => `"${say(field, words)}."`
  const [slug, alias, tag] = [say('slug', 1), say('alias', 1), say('tag', 1)]
  const pictures = [`/images/${say('picture', 1)}.png`, `/images/${say('picture in the text', 1)}.png`]
  const agency = say('agency', 1)
  const own: Fields =
    kind === 'critiques'
      ? {
          film,
          rating: '4',
          verdict: quoted('verdict'),
          audience: quoted('audience'),
          strengths: `[${quoted('strengths')}]`,
          weaknesses: `[${quoted('weaknesses')}]`,
        }
      : {
          films: `[${film}]`,
          thread: say('thread', 1),
          places: `[${quoted('place', 1)}]`,
          agency,
          signature: quoted('signature', 1),
          republisher: quoted('republisher', 1),
        }
  const fields: Fields = {
    title: quoted('title', 4),
    summary: quoted('summary', 8),
    description: quoted('description', 8),
    authors: '[redaction]',
    updated: '2091-01-01',
    history: `[{ date: 2091-01-01, kind: correction, from: ${quoted('from')}, text: ${quoted('history')} }]`,
    image: `{ src: ${pictures[0]}, alt: ${quoted('alt')}, credit: ${quoted('credit')}, license: ${quoted('license', 1)} }`,
    tags: `[${tag}, commun]`,
    sources: `[{ title: "${say('source')} ${agency}", url: "https://example.org/${say('address of a source', 1)}" }]`,
    aliases: `[${alias}]`,
    ...own,
  }
  const body = [
    `${say('body', 10)}.`,
    `## ${say('crosshead')}`,
    `> ${say('quotation')}`,
    `![${say('alt in the text')}](${pictures[1]})`,
    `:::spoiler{film=${film}}\n${say('spoiler', 6)}.\n:::`,
    `Une note[^1].\n\n[^1]: ${say('note')}`,
  ].join('\n\n')
  return { kind, slug, alias, tag, pictures, text: dates => markdown({ ...fields, ...dates }, body) }
}
