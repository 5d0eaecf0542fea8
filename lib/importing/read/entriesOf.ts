import type { Carte } from '../map/carte'
import type { SourceEntry } from '../sources/sourceItem'
import { readWordPress } from '../sources/wordpress'

/** The kinds of sources, as the command names them. */
export const SOURCE_KINDS = ['wordpress', 'markdown', 'letterboxd', 'rss'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

export const MODELS = ['jekyll', 'hugo', 'eleventy', 'astro', 'ghost'] as const
export type Model = (typeof MODELS)[number]

/**
 * What a source gives, by its reader.
 *
 * @param source absolute, a file or a folder
 * @throws SourceFault when it cannot be read at all
 */
export function entriesOf(
  kind: SourceKind,
  source: string,
  _model: Model | null,
  { site }: Carte,
): AsyncIterable<SourceEntry> {
  const options = { ...(site.fuseau && { timeZone: site.fuseau }) }
  switch (kind) {
    case 'wordpress':
      return readWordPress(source, options)
    default:
      throw new Error(`no reader of ${kind} yet`)
  }
}
