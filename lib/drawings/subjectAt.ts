import type { Catalogue } from '../content/catalogue/catalogue'
import type { PosterFilm } from '../posters/composePoster'
import { posterTitle } from '../posters/posterTitle'
import type { ShareCrop } from '../routes'
import { sharePageOf } from '../share/sharePage'
import type { SharePage } from '../share/shown'
import type { Day } from '../time/day'

/** What a PNG is of: the poster of a film, or a page as other sites show it. */
export type DrawingSubject =
  | { kind: 'poster'; film: PosterFilm }
  | { kind: 'share'; page: SharePage; crop: ShareCrop | null }

/** What readers may see drawn at the address of a PNG; null when there is nothing. */
export function subjectAt(catalogue: Catalogue, address: string, today: Day): DrawingSubject | null {
  const [, slug] = /^\/affiches\/([^/]+)\/affiche\.png$/.exec(address) ?? []
  const film = slug && catalogue.film(slug)
  if (film) return { kind: 'poster', film }
  const shared = sharePageOf(catalogue, address, today)
  return shared && { kind: 'share', ...shared }
}

/** All that a drawing says and shows, as text: where this differs, so does the drawing. */
export function saysOf(subject: DrawingSubject): string {
  if (subject.kind === 'poster') return JSON.stringify(filmSays(subject.film))
  const { arts, ...said } = subject.page
  return JSON.stringify([said, arts.map(filmSays), subject.crop])
}

function filmSays(film: PosterFilm): unknown {
  const { slug, title, year, directors, genres, art } = film
  return [slug, title, posterTitle(film), year, directors.map(({ name }) => name), genres, art]
}
