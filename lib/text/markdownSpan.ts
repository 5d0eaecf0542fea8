/** What a stretch of a body is to its reader. */
export type SpanKind =
  | 'code'
  | 'comment'
  /** `<…>`, an address in it included. */
  | 'tag'
  /** `(…)` behind the text of a link or an image. */
  | 'target'
  /** An address that stands in the text. */
  | 'address'
  /** `[1]: https://…` */
  | 'definition'
  /** A line that opens or closes a block or shows a card; of an inline directive the name and the attributes. */
  | 'directive'
  /** `[^1]` in a text. `name` is what stands behind `^`, in small letters. */
  | 'call'
  /** `[^1]:` in front of a note. */
  | 'mark'
  /** A block of somebody’s words, with its fences. */
  | 'citation'
  /** What readers open on purpose, with its syntax. `name` is the slug of the film, null when none is given. */
  | 'spoiler'

/** A stretch of a body, `start` and `end` as for `slice`. One of whole lines holds the `\n` of its last line. */
export type Span = { kind: SpanKind; start: number; end: number; name: string | null }

const FILM = /\bfilm\s*=\s*["']?([^\s"'}]+)/

/** The slug of the film that the attributes of a spoiler name, `film=drive`; null when there is none. */
export function filmIn(attributes: string): string | null {
  return FILM.exec(attributes)?.[1] ?? null
}
