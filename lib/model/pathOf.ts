import { CONTENT_TYPES, type Folder, kindIn } from './contentTypes'
import type { Article } from './items'

/** The address of an item by its folder and slug; null for a kind that has no page. */
export function addressOf(folder: Folder, slug: string): string | null {
  return CONTENT_TYPES[kindIn(folder)].path?.(slug) ?? null
}

/** The address of an article. */
export function pathOf({ kind, slug }: Pick<Article, 'kind' | 'slug'>): string {
  return CONTENT_TYPES[kind].path(slug)
}
