import type { Guess, Loss } from '../bodies/conversion'
import type { ItemFate } from '../map/carte'
import type { CarteLine } from '../map/proposeCarte'
import type { IndexedItem } from '../read/sourceIndex'
import type { Credits } from '../resolve/creditPeople'
import type { FilmShelf, KnownFilm } from '../resolve/knownFilm'
import type { Spellings } from '../resolve/spellings'

export type ArticleFate = Exclude<ItemFate, 'ignorer'>

/** A text of the source, and what is to become of it. */
export type PlannedItem = {
  item: IndexedItem
  fate: ArticleFate
  folder: 'critiques' | 'actualites' | 'pages'
  slug: string
  /** Its own, or one that tells it from the others; null where its text has to say. */
  title: string | null
  /** From the root of the project. */
  file: string
  /** Its address on this site. */
  path: string
  film: KnownFilm | null
  /** The records that its terms name. */
  named: { films: string[]; people: string[]; platforms: string[] }
  authors: string[]
  formerPaths: string[]
  /** French sentences: why readers do not see it yet. None for what is public. */
  reasons: string[]
  guesses: Guess[]
  losses: Loss[]
}

/** A text of the source that does not come along, and why, a French sentence. */
export type IgnoredItem = { item: IndexedItem; reason: string }

/** Every file that an import comes to, before a single text has been converted. */
export type Plan = {
  items: PlannedItem[]
  ignored: IgnoredItem[]
  shelf: FilmShelf
  /** Films whose records are to be made. */
  films: (KnownFilm & { slug: string; key: string })[]
  credits: Credits
  authors: { key: string; slug: string; name: string }[]
  /** Where links of the old site lead, by the normal form of former addresses. */
  byAddress: ReadonlyMap<string, PlannedItem>
  questions: CarteLine[]
  spellings: { tags: Spellings; places: Spellings }
}
