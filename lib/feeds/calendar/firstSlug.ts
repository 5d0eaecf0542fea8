/** What the identifiers of a calendar call a record: renamed, it keeps its first name there. */
export function firstSlug({ slug, formerSlugs }: { slug: string; formerSlugs: readonly string[] }): string {
  return formerSlugs[0] ?? slug
}
