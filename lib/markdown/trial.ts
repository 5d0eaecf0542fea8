import { htmlToMarkdown } from './htmlToMarkdown'
import { unlinkHidden } from './links/unlinkHidden'
import { bodyProcessor } from './processor'
import type { FigureRecord, FilmRecord, PersonRecord, Records } from './records'

const FILM: FilmRecord = { slug: 'film', title: 'Film', year: 2000, directors: [], cast: [] }
const PERSON: PersonRecord = { slug: 'personne', name: 'Personne' }
const FIGURE: FigureRecord = { slug: 'chiffre', value: 1, precision: 'exact', unit: 'entrees' }

/** Whatever a body asks for is there: what is tried is how long the text takes, not what it refers to. */
const ANYTHING: Records = {
  films: { get: () => FILM, keys: () => [] },
  figures: { get: () => FIGURE, keys: () => [] },
  people: { get: () => PERSON, keys: () => [] },
  paths: { has: () => true, keys: () => [] },
  unreadable: { has: () => false },
}

/** Does with a Markdown text what its check, its page, its feed entry and its open data will do, for nobody. */
export function tryBody(markdown: string): void {
  const html = bodyProcessor(ANYTHING, null).use(unlinkHidden, ANYTHING).processSync(markdown)
  htmlToMarkdown(String(html))
}

const PROSE =
  'Le *film* file droit, sans jamais perdre de vue la [route](/a) ni les visages : « on y croit », dit-on.\n\n'.repeat(
    100,
  )
/** How long `PROSE` takes on a machine with nothing else to do, in milliseconds. */
const CALM = 60

/**
 * How many times slower than a calm machine this one is just now, at least 1: a text is not to be refused because
 * four builds run beside it, or because the code that tries it is still cold.
 */
export function slowness(): number {
  const start = performance.now()
  tryBody(PROSE)
  return Math.max(1, (performance.now() - start) / CALM)
}
