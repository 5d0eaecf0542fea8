import { formatRuntime } from '@/lib/format/runtime'
import type { Film } from '@/lib/model/items'
import { SITE_NAME } from '@/lib/site'

/**
 * The upper edge codes of a hero, as on a strip of negative: the frame number is the article's place in the
 * archive, then the film, then the frame number that lies between two frames, and the format.
 */
export function frameCodes(number: number, film: Film): [string, string, string] {
  const length = film.runtime === undefined ? '' : ` · ${formatRuntime(film.runtime)}`
  return [`${SITE_NAME} ▸ ${number}`, `${film.title} · ${film.year}${length}`, `${number}A ◂ 2.39`]
}
