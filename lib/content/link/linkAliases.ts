import path from 'node:path'
import { CONTENT_TYPES } from '../../model/contentTypes'
import { isArticleFile, type ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { flatMapped, type Steps } from '../../turns/steps'

/** The former slugs of an item, with the field that holds them: `aliases` are the other names of a record. */
function formerSlugsOf(file: ValidFile): { field: 'aliases' | 'formerSlugs'; slugs: readonly string[] } {
  if (isArticleFile(file)) return { field: CONTENT_TYPES[file.kind].former, slugs: file.data.aliases }
  return { field: 'formerSlugs', slugs: 'formerSlugs' in file.data ? file.data.formerSlugs : [] }
}

/**
 * A former slug must be nobody's present slug and lead to one item only, so that every redirect is one hop.
 *
 * @param files all of one kind
 * @param present the slugs in use, when they are not those of the files alone
 */
export function* linkAliases(
  files: readonly ValidFile[],
  present: Iterable<string> = files.map(file => file.slug),
): Steps<Problem[]> {
  const slugs = new Set(present)
  const owners = new Map<string, string>()
  return yield* flatMapped(files, file => {
    const { field, slugs: former } = formerSlugsOf(file)
    return former.flatMap((alias, index): Problem[] => {
      // One that has a problem of its own.
      if (alias === '') return []
      const owner = slugs.has(alias) ? alias : owners.get(alias)
      owners.set(alias, file.slug)
      if (!owner) return []
      return [
        {
          ...file.placeOf([field, index]),
          field: `${field}.${index}`,
          rule: 'taken-address',
          message: `« ${alias} » — Cette ancienne adresse est déjà prise par « ${owner} ».`,
          against: `${path.posix.dirname(file.file)}/${owner}.md`,
          hint: `Retirez-la de l’${field === 'aliases' ? 'un des deux articles' : 'une des deux fiches'}.`,
        },
      ]
    })
  })
}
