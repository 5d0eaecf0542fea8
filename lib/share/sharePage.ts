import type { Catalogue } from '../content/catalogue/catalogue'
import { ofDirectors } from '../format/directors'
import { sectionName } from '../model/article/kickerOf'
import type { Article, Film } from '../model/items'
import type { PosterFilm } from '../posters/composePoster'
import { canLetter } from '../posters/lettering/spelling'
import { posterTitle } from '../posters/posterTitle'
import { routes, SHARE_CROPS, type ShareCrop } from '../routes'
import { SITE_NAME, SITE_PROMISE, SITE_TAGLINE } from '../site'

/**
 * What a share image says, all of it in letters that can be drawn. It holds what the head of the page holds, and so
 * never a spoiler.
 */
export type SharePage = {
  headline: string
  /** Above the headline: what it is, and of which film. */
  kicker: string
  /** Below it, when there are no stars to show. */
  line: string | null
  /** A rating from 0 to 5; null for none. */
  rating: number | null
  art: PosterFilm
}

/** The page that an address of a share image stands for, with the shape asked for; null when there is none. */
export function sharePageOf(
  catalogue: Catalogue,
  path: string,
): { page: SharePage; crop: ShareCrop | null } | null {
  const [, written, rest] = /^\/partage(?:\/(16x9|4x3|1x1))?(\/.+)\.png$/.exec(path) ?? []
  if (!rest) return null
  const crop = SHARE_CROPS.find(name => name === written) ?? null
  const page = pageAt(catalogue, rest)
  return page && { page, crop }
}

/** The address under which the site itself is shared: pages that are no item have no image of their own. */
export const SITE_SHARE = `/${SITE_NAME.toLowerCase()}`

function pageAt(catalogue: Catalogue, path: string): SharePage | null {
  if (path === SITE_SHARE) return ofSite()
  const slug = path.split('/').at(-1) ?? ''
  const article = catalogue.articleAt(path)
  if (article) return ofArticle(article)
  const film = catalogue.film(slug)
  return film && routes.film(slug) === path ? ofFilm(film) : null
}

function ofArticle(article: Article): SharePage {
  const film = article.films[0]
  const section = sectionName(article)
  const about = film && posterTitle(film)
  return {
    headline: canLetter(article.title) ? article.title : (about ?? section),
    kicker: film && about ? `${section} – ${about}, ${film.year}` : section,
    line:
      article.kind === 'news'
        ? letteredOrNone(article.place?.label)
        : article.kind === 'review' && article.rating === null
          ? 'Non noté'
          : null,
    rating: article.kind === 'review' ? article.rating : null,
    art: film ?? artFor(article.slug, article.title, Number(article.date.slice(0, 4))),
  }
}

function ofFilm(film: Film): SharePage {
  return {
    headline: posterTitle(film) ?? String(film.year),
    kicker: `Film – ${film.year}`,
    line: letteredOrNone(ofDirectors(film)),
    rating: null,
    art: film,
  }
}

function letteredOrNone(text: string | undefined): string | null {
  return text !== undefined && canLetter(text) ? text : null
}

function ofSite(): SharePage {
  return {
    headline: SITE_TAGLINE,
    kicker: SITE_NAME,
    line: SITE_PROMISE,
    rating: null,
    art: artFor('photogramme', SITE_NAME, 2026),
  }
}

/** Art for an item without a film: drawn from its slug. */
function artFor(slug: string, title: string, year: number): PosterFilm {
  return { slug, title, year, directors: [], genres: ['action'] }
}
