import type { Entry } from './entry'

/** All that is indexed of an entry but its body. */
export function shortTextOf({ title, titles, names, summaries }: Entry): string {
  return [title, ...titles, names, ...summaries].join('\0')
}
