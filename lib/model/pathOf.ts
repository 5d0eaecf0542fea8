import { routes } from '../routes'
import type { Folder } from './contentTypes'
import type { Article } from './items'

const ROUTES: Record<Exclude<Folder, 'retraits'>, (slug: string) => string> = {
  critiques: routes.review,
  actualites: routes.news,
  films: routes.film,
  personnes: routes.person,
  plateformes: routes.platform,
  sagas: routes.saga,
  auteurs: routes.author,
  pages: routes.page,
}

/** The address of an item by its folder and slug; null for a kind that has no page. */
export function addressOf(folder: Folder, slug: string): string | null {
  return folder === 'retraits' ? null : ROUTES[folder](slug)
}

/** The address of a review or news item. */
export function pathOf(article: Article): string {
  return article.kind === 'review' ? routes.review(article.slug) : routes.news(article.slug)
}
