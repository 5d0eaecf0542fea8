import type { Carte } from '../map/carte'
import { listed } from '../map/fieldFates'
import type { Keys } from '../sources/keyRoles'
import { readLetterboxd } from '../sources/letterboxd'
import { readMarkdown } from '../sources/markdown'
import { readRss } from '../sources/rss'
import type { SourceEntry } from '../sources/sourceItem'
import { readWordPress } from '../sources/wordpress'

/** The kinds of sources, as the command names them. */
export const SOURCE_KINDS = ['wordpress', 'markdown', 'letterboxd', 'rss'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

export const MODELS = ['jekyll', 'hugo', 'eleventy', 'astro', 'ghost'] as const
export type Model = (typeof MODELS)[number]

/**
 * What a source gives, by its reader, which the map tells what it does not find by itself.
 *
 * @param source absolute, a file or a folder; of a feed an address too
 * @throws SourceFault when it cannot be read at all
 */
export function entriesOf(
  kind: SourceKind,
  source: string,
  model: Model | null,
  { site, lecture }: Carte,
): AsyncIterable<SourceEntry> {
  const timeZone = site.fuseau ?? undefined
  const keys: Keys = Object.fromEntries(
    [...lecture].flatMap(([role, names]) => (role in PLACES ? [] : [[role, listed(names)]])),
  )
  const common = { ...(timeZone && { timeZone }), keys }
  switch (kind) {
    case 'wordpress':
      return readWordPress(source, common)
    case 'markdown': {
      const films = lecture.get('films')
      const viewings = lecture.get('seances')
      return readMarkdown(source, {
        ...common,
        ...(model && { model }),
        ...(films && { films }),
        ...(viewings && { viewings }),
        addresses: site.adresses?.split(/\s+/) ?? [],
      })
    }
    case 'letterboxd':
      return readLetterboxd(source)
    case 'rss':
      return readRss(source)
  }
}

const PLACES = { films: true, seances: true }
