import slugify from '@sindresorhus/slugify'

export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Slugs by name: most names and labels come back in every file and at every load of the archive. */
const slugs = new Map<string, string>()
const MOST_SLUGS = 50_000

/**
 * The address form of a French name or label: "Sète" gives `sete`, "L'Œuvre au noir" gives `l-oeuvre-au-noir`.
 * Decamelizing is off because it would cut "L'Œuvre" into `l-o-euvre`.
 */
export function slugOf(text: string): string {
  const known = slugs.get(text)
  if (known !== undefined) return known
  const slug = slugify(text.replaceAll('’', "'"), {
    decamelize: false,
    customReplacements: [
      ['&', ' et '],
      ['%', ' pour cent '],
      ['+', ' plus '],
      ["'", '-'],
    ],
  })
  if (slugs.size >= MOST_SLUGS) slugs.clear()
  slugs.set(text, slug)
  return slug
}
