/** Undefined when nothing has the slug. */
export type BySlug<T> = (slug: string) => T | undefined

/** Finds items by their slugs. */
export function bySlug<T extends { slug: string }>(items: readonly T[]): BySlug<T> {
  const known = slugged(items)
  return slug => known.get(slug)
}

/** Items by their slugs. */
export function slugged<T extends { slug: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map(item => [item.slug, item]))
}
