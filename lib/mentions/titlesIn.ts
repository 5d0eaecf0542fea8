/** A title as set in a text, with where it stands: `start` and `end` hold its marks. `isQuoted`: in guillemets, not italics. */
export type SetTitle = { title: string; start: number; end: number; isQuoted: boolean }

const SET_AS_TITLE = /([*_])([^*_]{1,120})\1|«\s{0,3}([^«»]{1,120}?)\s{0,3}»|"([^"\n]{1,120})"/g

/** The titles of a Markdown text: all that stands in italics or in guillemets, in order; within guillemets what is in italics. */
export function titlesIn(markdown: string): SetTitle[] {
  return Array.from(markdown.matchAll(SET_AS_TITLE)).flatMap(({ 0: whole, index, ...groups }) => {
    const quoted = groups[3] ?? groups[4]
    const set = { start: index, end: index + whole.length }
    if (quoted === undefined) return [{ title: groups[2] ?? '', ...set, isQuoted: false }]
    const within = /[*_]/.test(quoted) ? titlesIn(quoted) : []
    if (within.length === 0) return [{ title: quoted, ...set, isQuoted: true }]
    const at = index + whole.indexOf(quoted)
    return within.map(({ start, end, ...title }) => ({ ...title, start: at + start, end: at + end }))
  })
}

/** « (1953) » right behind a title, as a number. */
export function yearAfter(text: string): number | null {
  const year = /^\s?\((\d{4})\)/.exec(text)?.[1]
  return year ? Number(year) : null
}
