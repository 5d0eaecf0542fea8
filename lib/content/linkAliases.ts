import type { FileOf } from './link'
import type { Problem } from './problem'

/** A former slug must be nobody's present slug and lead to one item only, so that every redirect is one hop. */
export function linkAliases(files: FileOf<'review'>[] | FileOf<'news'>[]): Problem[] {
  const slugs = new Set(files.map(file => file.slug))
  const owners = new Map<string, string>()
  return files.flatMap(file =>
    file.data.aliases.flatMap((alias, index): Problem[] => {
      const owner = slugs.has(alias) ? alias : owners.get(alias)
      owners.set(alias, file.slug)
      if (!owner) return []
      return [
        {
          ...file.placeOf(['aliases', index]),
          field: `aliases.${index}`,
          rule: `« ${alias} » — Cette ancienne adresse est déjà prise par « ${owner} ».`,
          fix: 'Retirez-la de l’un des deux articles.',
        },
      ]
    }),
  )
}
