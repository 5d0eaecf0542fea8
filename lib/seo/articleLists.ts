import type { Metadata } from 'next'
import type { Catalogue } from '../content/catalogue/catalogue'
import { prerenderedPaths } from '../content/catalogue/prerender'
import { capitalised } from '../format/capitalised'
import { type ArticleKind, CONTENT_TYPES } from '../model/contentTypes'
import { indexStep } from '../model/indexes'
import { type Article, articlesOf, type Tag } from '../model/items'
import { laterPages, paginate } from '../model/paginate'
import { routes, type TrailStep } from '../routes'
import { pageMetadata } from './pageMetadata'

/** A list of articles in pages: what it is called, what search engines are told of it, what it holds. */
export type ArticleList = {
  title: string
  /** What the list is, where its title does not say it. */
  kicker?: string
  /** Where it stands below the home page. */
  trail?: readonly TrailStep[]
  /** What is listed, for counting: « critique ». */
  noun: string
  /** The meta description, a French sentence that later pages go on with their number. */
  description: string
  /** The scope of its feed. */
  feed: string
  href: (page?: number) => string
  of: (catalogue: Catalogue) => readonly Article[]
}

/** All articles of a type. */
export function listOfType(kind: ArticleKind): ArticleList {
  const { folder, word, section } = CONTENT_TYPES[kind]
  return {
    title: capitalised(word.many),
    noun: word.one,
    description: section.description,
    feed: folder,
    href: section.href,
    of: catalogue => articlesOf(catalogue, kind),
  }
}

export const REVIEWS = listOfType('review')
export const NEWS = listOfType('news')

export const FEATURES: ArticleList = {
  title: 'Dossiers',
  noun: 'dossier',
  description:
    'Les dossiers et les tops de Photogramme\u00A0: un sujet, plusieurs films, nos notes et nos raisons, du plus récent au plus ancien.',
  feed: 'dossiers',
  href: routes.features,
  of: ({ features }) => features,
}

/** Everything under a keyword. */
export function taggedWith({ slug, label }: Tag): ArticleList {
  return {
    title: capitalised(label),
    kicker: 'Mot-clé',
    trail: [indexStep('mots-cles')],
    noun: 'article',
    description: `Tout ce que Photogramme a publié sous le mot-clé «\u00A0${label}\u00A0»\u00A0: critiques et actualités, du plus récent au plus ancien.`,
    feed: `mots-cles/${slug}`,
    href: page => routes.tag(slug, page),
    of: catalogue => catalogue.articlesTagged(slug),
  }
}

/**
 * What the head of a page of a list says. Only the first has a feed: a list is subscribed to whole.
 *
 * @param name where the title alone would not say what it is of: « Mot-clé : Sète »
 */
export function listMetadata(list: ArticleList, page = 1, name = list.title): Promise<Metadata> {
  const { description, feed, href } = list
  return page === 1
    ? pageMetadata({ title: name, description, path: href(), feed })
    : pageMetadata({
        title: `${name}, page ${page}`,
        description: `${description} Page ${page}.`,
        path: href(page),
      })
}

/** One page of a list, counted from 1; null beyond the last, and for anything that is no page number. */
export function listPage(
  list: ArticleList,
  catalogue: Catalogue,
  page: number,
): { list: ArticleList; articles: readonly Article[]; page: number; total: number } | null {
  const all = list.of(catalogue)
  const articles = paginate(all, page)
  return articles && { list, articles, page, total: all.length }
}

/** The later pages of a list that the build renders. */
export function pagesToPrerender({ of, href }: ArticleList, catalogue: Catalogue): { page: string }[] {
  const paths = prerenderedPaths(catalogue)
  return laterPages(of(catalogue).length).filter(({ page }) => paths.has(href(Number(page))))
}
