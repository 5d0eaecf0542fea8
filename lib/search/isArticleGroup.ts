import { ARTICLE_KINDS, CONTENT_TYPES } from '../model/contentTypes'
import type { SearchType } from './searchTypes'

/** Whether the finds of a group are articles. */
export function isArticleGroup(type: SearchType): boolean {
  return ARTICLE_KINDS.some(kind => CONTENT_TYPES[kind].search === type)
}
