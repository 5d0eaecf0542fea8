import type { Catalogue } from '../content/catalogue/catalogue'
import { ofDirectors } from '../format/directors'
import { sectionName } from '../model/article/kickerOf'
import { sideNames, type Versus, versus, versusName } from '../model/article/versus'
import type { Article, Film } from '../model/items'
import { canLetter } from '../posters/lettering/spelling'
import { posterTitle } from '../posters/posterTitle'
import { routes, SHARE_CROPS, type ShareCrop } from '../routes'
import { SITE_NAME, SITE_PROMISE, SITE_TAGLINE } from '../site'
import type { Day } from '../time/day'
import type { Duel } from './composeDuel'
import { ofPerson, ofPlatform, ofSaga } from './entityShares'
import { letteredOrNone } from './lettered'
import { duelNotes, filmNotes, noteOf } from './notes'
import { artFor, type SharePage } from './shown'

/** An address of share images: of which page, in which shape. */
const SHARED = /^\/partage(?:\/(16x9|4x3|1x1))?(\/.+)\.png$/

/** The page that an address of a share image stands for, with the shape asked for; null when there is none. */
export function sharePageOf(
  catalogue: Catalogue,
  path: string,
  today: Day,
): { page: SharePage; crop: ShareCrop | null } | null {
  const [, written, rest] = SHARED.exec(path) ?? []
  const pageOn = rest && pageAt(catalogue, rest)
  return pageOn ? { page: pageOn(today), crop: SHARE_CROPS.find(name => name === written) ?? null } : null
}

/** Whether there is a share image at an address, whatever it says today. */
export function hasShareImage(catalogue: Catalogue, path: string): boolean {
  const [, , rest] = SHARED.exec(path) ?? []
  return rest !== undefined && pageAt(catalogue, rest) !== null
}

/** The address under which the site itself is shared: pages that are no item have no image of their own. */
export const SITE_SHARE = `/${SITE_NAME.toLowerCase()}`

/** What makes the share image of a page on a day; null when there is no such page. */
function pageAt(catalogue: Catalogue, path: string): ((today: Day) => SharePage) | null {
  if (path === SITE_SHARE) return () => ofSite(catalogue)
  const article = catalogue.articleAt(path)
  if (article) return () => ofArticle(article)
  const [, folder, slug = '', rest] = /^\/([^/]+)\/([^/]+)(\/[^/]+)?$/.exec(path) ?? []
  const film = catalogue.film(slug)
  if (film && routes.film(slug) === path) return () => ofFilm(catalogue, film)
  const opinions = film && routes.versus(slug) === path && versus(catalogue.reviewsOf([film]))
  if (film && opinions) return () => ofVersus(film, opinions)
  if (rest) return null
  const [person, platform, saga] = [catalogue.person(slug), catalogue.platform(slug), catalogue.saga(slug)]
  if (person && folder === 'personnes') return () => ofPerson(catalogue, person)
  if (platform && folder === 'plateformes') return today => ofPlatform(catalogue, platform, today)
  return saga && folder === 'sagas' ? () => ofSaga(catalogue, saga) : null
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
        ? letteredOrNone(article.places[0]?.label)
        : article.kind === 'review' && article.rating === null
          ? 'Non noté'
          : null,
    notes: article.kind === 'review' && article.rating !== null ? [noteOf(article.rating)] : [],
    arts: [film ?? artFor(article.slug, article.title)],
  }
}

function ofFilm(catalogue: Catalogue, film: Film): SharePage {
  return {
    headline: posterTitle(film) ?? String(film.year),
    kicker: ['Film', letteredOrNone(ofDirectors(film)), film.year].filter(Boolean).join(' – '),
    line: null,
    notes: filmNotes(catalogue.reviewsOf([film])),
    arts: [film],
  }
}

function ofVersus(film: Film, opinions: Versus): SharePage {
  const [first, second] = sideNames(opinions)
  const duel: Duel = [
    { name: first, rating: opinions.first.rating },
    { name: second, rating: opinions.second.rating },
  ]
  return {
    headline: posterTitle(film) ?? String(film.year),
    kicker: `${versusName(opinions)} – ${film.year}`,
    line: null,
    notes: duelNotes(duel),
    arts: [film],
    duel,
  }
}

/** The site, with the art of the film that it reviewed last. */
function ofSite({ reviews: [latest] }: Catalogue): SharePage {
  const art = latest?.film ?? artFor('photogramme', SITE_NAME)
  return { headline: SITE_TAGLINE, kicker: '', line: SITE_PROMISE, notes: [], arts: [art] }
}
