import type { SourceBody } from '../sources/sourceItem'

/** A film that a text names in the way of its engine: by an identifier, or by a title and a year. */
export type FilmMention = { id?: string; title?: string; year?: number }

/** What a body holds that the map has to know before it is converted. */
export type BodyMentions = {
  shortcodes: ReadonlyMap<string, number>
  pictures: string[]
  films: FilmMention[]
}

export function bodyMentions(_body: SourceBody): BodyMentions {
  return { shortcodes: new Map(), pictures: [], films: [] }
}
