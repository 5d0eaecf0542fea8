import type { z } from 'zod'
import { ARTICLE_FOLDERS, CONTENT_FOLDERS, FOLDERS, type Folder } from '../folders.mjs'
import { routes } from '../routes'
import { slugOf } from '../text/slug'
import { authorSchema, pageSchema, personSchema, platformSchema, sagaSchema } from './schema/entities'
import { figureSchema } from './schema/figure'
import { filmSchema } from './schema/film'
import { guideSchema } from './schema/guide'
import { newsSchema } from './schema/news'
import { reviewSchema } from './schema/review'
import { withdrawalSchema } from './schema/withdrawal'

export type { Folder }
export { ARTICLE_FOLDERS, FOLDERS }

/** As `Kind`, before it is known whether each has its object. */
type FolderKind = (typeof CONTENT_FOLDERS)[Folder]['kind']
/** The name of a content type in the code. */
export type Kind = keyof typeof CONTENT_TYPES
/** Types that are published at an instant, signed, and hidden until then: the gate decides about them. */
export type ArticleKind = Kind & Extract<(typeof CONTENT_FOLDERS)[Folder], { isArticle: true }>['kind']
/** The folders of articles. */
export type ArticleFolder = {
  [F in Folder]: (typeof CONTENT_FOLDERS)[F]['isArticle'] extends true ? F : never
}[Folder]
export type RecordKind = Exclude<Kind, ArticleKind>

type FolderOf<K extends FolderKind> = {
  [F in Folder]: (typeof CONTENT_FOLDERS)[F]['kind'] extends K ? F : never
}[Folder]

/** What a content type is. That of an article is in the archives, the sitemaps and the news by being one. */
type ContentType<K extends FolderKind> = {
  /** Where its files lie below `content/`, and the first part of its addresses. */
  folder: FolderOf<K>
  /** What editors call it: `one` also names the type in commands, without its accents. */
  word: { one: string; many: string; isFeminine: boolean }
  /** The front matter of a file. */
  schema: z.ZodType
  /** The name of all its items in data: counts, an archive. */
  list: string
  /** The address of the page of an item; null where an item has none under its own name. */
  path: ((slug: string) => string) | null
  /** The field that holds the slugs that a file has had, whose addresses lead to the present one. */
  former: 'aliases' | 'formerSlugs' | null
  /** What its feeds are: one of all its items, or one of the articles about each. */
  feed: 'section' | 'item' | null
  /** The group of finds that its items are in (lib/search/searchTypes.ts). */
  search: string | null
  /** Slugs that would collide with addresses of the site. */
  reserved: readonly string[]
  /** The page that lists it, and what search engines and readers of feeds are told of it. Articles have one. */
  section: FolderOf<K> extends ArticleFolder ? Section : null
}

/** A list of all articles of a type. */
export type Section = {
  /** @param page counted from 1 */
  href: (page?: number) => string
  /** In a sentence, which a later page goes on with its number. */
  description: string
  feedDescription: string
}

/** The name of the notice that stands at the addresses of expired articles. */
export const EXPIRED = 'articles-expires'

/**
 * Every content type, said once. What lists types is computed from here, or is a record that the compiler holds
 * against `Kind`, `ArticleKind` or `RecordKind`. The order is that of lists, counts and problems.
 */
export const CONTENT_TYPES = {
  review: {
    folder: 'critiques',
    word: { one: 'critique', many: 'critiques', isFeminine: true },
    schema: reviewSchema,
    list: 'reviews',
    path: routes.review,
    former: 'aliases',
    feed: 'section',
    search: 'critiques',
    reserved: ['page', 'filtrer'],
    section: {
      href: routes.reviews,
      description:
        'Toutes les critiques de films de Photogramme, notées sur 5, du plus récent article au plus ancien.',
      feedDescription: 'Les critiques de films de Photogramme, notées sur 5, en texte intégral.',
    },
  },
  news: {
    folder: 'actualites',
    word: { one: 'actualité', many: 'actualités', isFeminine: true },
    schema: newsSchema,
    list: 'news',
    path: routes.news,
    former: 'aliases',
    feed: 'section',
    search: 'actualites',
    reserved: ['page', 'filtrer'],
    section: {
      href: routes.newsList,
      description:
        'Toutes les actualités du cinéma sur Photogramme\u00A0: sorties, tournages, audiences, du plus récent au plus ancien.',
      feedDescription: 'Les actualités du cinéma, en salles et sur les plateformes, en texte intégral.',
    },
  },
  film: {
    folder: 'films',
    word: { one: 'film', many: 'films', isFeminine: false },
    schema: filmSchema,
    list: 'films',
    path: routes.film,
    former: 'formerSlugs',
    feed: 'item',
    search: 'films',
    reserved: ['page', 'filtrer'],
    section: null,
  },
  person: {
    folder: 'personnes',
    word: { one: 'personne', many: 'personnes', isFeminine: true },
    schema: personSchema,
    list: 'people',
    path: routes.person,
    former: 'formerSlugs',
    feed: 'item',
    search: 'personnes',
    reserved: [],
    section: null,
  },
  platform: {
    folder: 'plateformes',
    word: { one: 'plateforme', many: 'plateformes', isFeminine: true },
    schema: platformSchema,
    list: 'platforms',
    path: routes.platform,
    former: 'formerSlugs',
    feed: 'item',
    search: 'plateformes',
    reserved: [],
    section: null,
  },
  saga: {
    folder: 'sagas',
    word: { one: 'saga', many: 'sagas', isFeminine: true },
    schema: sagaSchema,
    list: 'sagas',
    path: routes.saga,
    former: 'formerSlugs',
    feed: 'item',
    search: 'sagas',
    reserved: [],
    section: null,
  },
  guide: {
    folder: 'par-ou-commencer',
    word: { one: 'parcours', many: 'parcours', isFeminine: false },
    schema: guideSchema,
    list: 'guides',
    path: routes.guide,
    former: 'formerSlugs',
    feed: null,
    search: 'themes',
    reserved: [],
    section: null,
  },
  figure: {
    folder: 'chiffres',
    word: { one: 'chiffre', many: 'chiffres', isFeminine: false },
    schema: figureSchema,
    list: 'figures',
    // All of them stand on one page, the ledger.
    path: null,
    former: null,
    feed: null,
    search: null,
    reserved: [],
    section: null,
  },
  author: {
    folder: 'auteurs',
    word: { one: 'auteur', many: 'auteurs', isFeminine: false },
    schema: authorSchema,
    list: 'authors',
    path: routes.author,
    former: 'formerSlugs',
    feed: 'item',
    search: 'pages',
    reserved: [],
    section: null,
  },
  page: {
    folder: 'pages',
    word: { one: 'page', many: 'pages', isFeminine: true },
    schema: pageSchema,
    list: 'pages',
    path: routes.page,
    former: 'formerSlugs',
    feed: null,
    search: 'pages',
    // Its addresses have no folder: lib/model/reserved.ts names all that would collide.
    reserved: [],
    section: null,
  },
  withdrawal: {
    folder: 'retraits',
    word: { one: 'retrait', many: 'retraits', isFeminine: false },
    schema: withdrawalSchema,
    list: 'withdrawals',
    // It stands at the addresses that it takes back.
    path: null,
    former: null,
    feed: null,
    search: null,
    reserved: [EXPIRED],
    section: null,
  },
} as const satisfies { [K in FolderKind]: ContentType<K> }

export const KINDS = Object.keys(CONTENT_TYPES) as Kind[]
/** Folders of items that each have a feed of the articles about them. */
export type ItemFeedFolder = {
  [K in Kind]: (typeof CONTENT_TYPES)[K]['feed'] extends 'item' ? (typeof CONTENT_TYPES)[K]['folder'] : never
}[Kind]

export const ARTICLE_KINDS = KINDS.filter(isArticleKind)
export const RECORD_KINDS = KINDS.filter((kind): kind is RecordKind => !isArticleKind(kind))

export function isArticleKind(kind: Kind): kind is ArticleKind {
  return CONTENT_FOLDERS[CONTENT_TYPES[kind].folder].isArticle
}

/** What editors type for a type, and what open data calls it: « actualite ». */
export function typeWord(kind: Kind): string {
  return slugOf(CONTENT_TYPES[kind].word.one)
}

export function kindIn<F extends Folder>(folder: F): (typeof CONTENT_FOLDERS)[F]['kind'] & Kind {
  return CONTENT_FOLDERS[folder].kind
}

/** The folders that are the first part of the addresses of their items: `/films/drive`, not `/a-propos`. */
export const ADDRESSED_FOLDERS: readonly Folder[] = FOLDERS.filter(
  folder => CONTENT_TYPES[kindIn(folder)].path?.('x') === `/${folder}/x`,
)
