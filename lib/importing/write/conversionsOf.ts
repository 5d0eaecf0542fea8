import { convertBody } from '../bodies/convertBody'
import type { LineStore } from '../read/lineStore'
import type { SourceIndex } from '../read/sourceIndex'
import type { SourceEntry } from '../sources/sourceItem'
import type { Conversions } from './convertItem'

/** How the texts of a source are converted, and where its pictures are. */
export function conversionsOf(index: SourceIndex, entries: LineStore<SourceEntry>): Conversions {
  return {
    prepare: async () => {},
    convertBody,
    pictureOf: () => null,
    mediaOf(id) {
      const place = index.media.get(id)
      const entry = place && entries.at(place)
      return entry?.entry === 'media' ? entry.media : null
    },
    leadOf: () => null,
  }
}
