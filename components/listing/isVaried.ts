import type { Article } from '@/lib/model/items'

/** The least share of pictures that are not shown twice; below it a sheet looks like a misprint. */
const SHARE = 2 / 3

/** Whether the cards of these articles would be different pictures, for the most part. */
export function isVaried(articles: readonly Article[]): boolean {
  const pictures = new Set(articles.map(({ image, films: [film] }) => image?.src ?? film?.slug))
  return pictures.size >= articles.length * SHARE
}
