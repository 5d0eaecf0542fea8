import { PAGE_SCRIPT } from './pageScript'
import { siteUrl } from './site'

/**
 * The takes of a film by which cards of several articles about it differ: close up, from the other side, a detail of
 * that, in other inks.
 */
export const NEWS_CROPS = ['gros-plan', 'contrechamp', 'insert', 'negatif'] as const

/** How the art of a film is cut: poster, card, hero, share image, split between two opinions, and the takes for news. */
export const ART_CROPS = ['affiche', 'carte', 'une', 'partage', 'duel', ...NEWS_CROPS] as const
export type ArtCrop = (typeof ART_CROPS)[number]

/** Shapes in which search engines show an article, besides 1200×630. */
export const SHARE_CROPS = ['16x9', '4x3', '1x1'] as const
export type ShareCrop = (typeof SHARE_CROPS)[number]

/** The forms of an item for programs. */
export const REPRESENTATION_FORMATS = ['md', 'json'] as const
export type RepresentationFormat = (typeof REPRESENTATION_FORMATS)[number]

/** The forms of the ledger for programs. */
export const FIGURE_FORMATS = ['json', 'csv'] as const
export type FigureFormat = (typeof FIGURE_FORMATS)[number]

/** Every address of the site is built here and nowhere else. Slugs are `[a-z0-9-]`, so nothing needs escaping. */
export const routes = {
  home: () => '/',
  reviews: (page = 1) => listing('/critiques', page),
  review: (slug: string) => `/critiques/${slug}`,
  /** Reviews and films by criteria: lib/filters/state.ts adds them. */
  reviewFilter: () => '/critiques/filtrer',
  filmFilter: () => '/films/filtrer',
  newsFilter: () => '/actualites/filtrer',
  /** « Ce soir » : the films that can be seen at home today. */
  tonight: () => '/ce-soir',
  /** Every rating we gave: the newest first, or in another order (lib/model/ratingOrders.ts). */
  ratings: (order = '', page = 1) => listing(`/nos-notes${order && `/${order}`}`, page),
  newsList: (page = 1) => listing('/actualites', page),
  news: (slug: string) => `/actualites/${slug}`,
  /** Dossiers and tops; each has its own page among the news. */
  features: (page = 1) => listing('/dossiers', page),
  /** « Le fil » : the latest headlines. */
  wire: () => '/fil',
  films: (page = 1) => listing('/films', page),
  film: (slug: string) => `/films/${slug}`,
  /** Two reviews of a film face to face. */
  versus: (slug: string) => `/films/${slug}/pour-contre`,
  /** The generated art of a film: `affiche` 2:3, `carte` 1.85:1, `une` 2.39:1, `partage` 1200×630, `duel` 2.39:1, others as `carte`. */
  filmArt: (slug: string, crop: ArtCrop) => `/affiches/${slug}/${crop}.svg`,
  /** The poster as a picture that crawlers take: PNG, 2:3. */
  filmPoster: (slug: string) => `/affiches/${slug}/affiche.png`,
  /** Everything of a kind: `section` is the first part of the addresses of its items (lib/model/indexes.ts). */
  index: (section: string) => `/${section}`,
  /** What begins with a letter, `a` to `z` or `autres`, in pages counted from 1. */
  letter: (section: string, letter: string, page = 1) => listing(`/${section}/lettre/${letter}`, page),
  person: (slug: string) => `/personnes/${slug}`,
  platform: (slug: string) => `/plateformes/${slug}`,
  genre: (slug: string) => `/genres/${slug}`,
  saga: (slug: string) => `/sagas/${slug}`,
  /** Where to begin with a subject: films in order, each with why. */
  guide: (slug: string) => `/par-ou-commencer/${slug}`,
  author: (slug: string) => `/auteurs/${slug}`,
  tag: (slug: string, page = 1) => listing(`/mots-cles/${slug}`, page),
  place: (slug: string) => `/lieux/${slug}`,
  year: (year: string) => `/archives/${year}`,
  /** `month` is two digits, `01` to `12`. */
  month: (year: string, month: string) => `/archives/${year}/${month}`,
  page: (slug: string) => `/${slug}`,
  /** The only script of the pages, but for the search. */
  pageScript: () => `/scripts/${PAGE_SCRIPT}`,
  corrections: () => '/corrections',
  /** `scope` is empty for all releases, else a year, a medium, `plateformes/netflix` or `sagas/balle-perdue`. */
  agenda: (scope = '') => `/agenda${scope && `/${scope}`}`,
  /** An agenda as a calendar to subscribe to, iCalendar; years have none. */
  calendar: (scope = '') => `/calendriers/${scope || 'sorties'}.ics`,
  /** L’éphéméride of today, or of a day of the year, month first: `11-30`. */
  ephemeris: (day = '') => `/ephemeride${day && `/${day}`}`,
  search: (asked: SearchAddress = {}) => withQuery('/recherche', asked),
  /** The icon as systems and programs take it, a square PNG of so many pixels. */
  icon: (size: 192 | 512) => `/icons/${size}.png`,
  openSearch: () => '/opensearch.xml',
  /** The key of IndexNow: at the root, because a key file speaks for what lies beside and below it. */
  indexNowKey: () => '/indexnow.txt',
  sitemapIndex: () => '/sitemap.xml',
  sitemap: (file: string) => `/sitemaps/${file}`,
  feeds: () => '/flux',
  opml: () => '/flux/opml.xml',
  /** `scope` is empty for the whole site, else `critiques`, `films/drive` … */
  feed: (scope: string, format: FeedFormat) => `/flux${scope && `/${scope}`}/${format}`,
  /** An item for programs, beside its page: `/critiques/drive.json` of `/critiques/drive`. */
  representation: (path: string, format: RepresentationFormat) => `${path}.${format}`,
  openData: () => '/donnees',
  /** The ledger of all figures, and where one of them stands in it. */
  figures: () => '/donnees/chiffres',
  figure: (slug: string) => `/donnees/chiffres#${slug}`,
  /** What the records lack. */
  gaps: () => '/donnees/lacunes',
  /** The ledger for programs. */
  figureData: (format: FigureFormat) => `/donnees/chiffres.${format}`,
  openApi: () => '/donnees/openapi.json',
  /** A list of items for programs, in pages counted from 1. */
  dataList: (section: string, page: number) => `/donnees/${section}/${page}.json`,
  /** The image by which other sites show a page of ours, a PNG: 1200×630, or another shape. */
  shareImage: (path: string, crop?: ShareCrop) => `/partage${crop ? `/${crop}` : ''}${path}.png`,
  /** What stands at the addresses of a page that was taken back; answered with 410 (lib/server/guard.mjs). */
  withdrawal: (slug: string) => `/retraits/${slug}`,
}

/** What is looked for: the words, a kind of finds (lib/search/searchTypes.ts) and a page from 1. */
type SearchAddress = { q?: string; type?: string | null; page?: number }

/** Parameters in one order, without those that say nothing. */
function withQuery(path: string, { q, type, page = 1 }: SearchAddress): string {
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  if (type) query.set('type', type)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `${path}?${query}` : path
}

/** The canonical, absolute form of a path of ours. */
export function absolute(path: string): string {
  return new URL(path, siteUrl()).href
}

function listing(base: string, page: number): string {
  return page === 1 ? base : `${base}/page/${page}`
}

/** A step on the way to a page. */
export type TrailStep = { name: string; href: string }

/** The whole way, from the home page on. */
export function fromHome(trail: readonly TrailStep[]): TrailStep[] {
  return [{ name: 'Accueil', href: routes.home() }, ...trail]
}

/** The three forms of every feed, by the name of their file. */
export const FEED_FORMATS = ['rss.xml', 'atom.xml', 'feed.json'] as const
export type FeedFormat = (typeof FEED_FORMATS)[number]
