/** A title as set in a text, with where it stands: `start` and `end` hold its marks. */
export type SetTitle = { title: string; start: number; end: number }

const SET_AS_TITLE = /([*_])([^*_]{1,120})\1|«\s{0,3}([^«»]{1,120}?)\s{0,3}»|"([^"\n]{1,120})"/g

/** The titles of a Markdown text: all that stands in italics or in guillemets, in order. */
export function titlesIn(markdown: string): SetTitle[] {
  return Array.from(markdown.matchAll(SET_AS_TITLE), ({ 0: whole, index, ...groups }) => ({
    title: groups[2] ?? groups[3] ?? groups[4] ?? '',
    start: index,
    end: index + whole.length,
  }))
}

/** « (1953) » right behind a title, as a number. */
export function yearAfter(text: string): number | null {
  const year = /^\s?\((\d{4})\)/.exec(text)?.[1]
  return year ? Number(year) : null
}
