import type { SourceBody } from '../sources/sourceItem'
import type { ShortcodeRule } from './conversion'

/** What stands in a text that a map has to know of: counted, never judged. */
export type Mentions = {
  /** By their names; `rule` is what a name says in wide use, null where nobody can tell. */
  tags: { name: string; form: string; count: number; sample: string; rule: ShortcodeRule | null }[]
  /** Addresses of pictures and of links, as the text writes them, and the ids of media that galleries name. */
  pictures: string[]
  links: string[]
  media: string[]
  films: { title?: string; year?: number; id?: string; by: string }[]
}

/** What a text mentions. */
export function mentionsIn(_body: SourceBody): Mentions {
  return { tags: [], pictures: [], links: [], media: [], films: [] }
}
