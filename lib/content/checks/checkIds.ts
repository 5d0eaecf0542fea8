import type { ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { flatMapped, type Steps } from '../../turns/steps'

/**
 * Records that give one identifier of another catalogue: one of the two is somebody else’s, and whatever looks records up
 * by it would find either.
 */
export function* checkIds(files: readonly ValidFile[]): Steps<Problem[]> {
  const first = new Map<string, ValidFile>()
  return yield* flatMapped(files, file => {
    if (file.kind !== 'film' && file.kind !== 'person') return []
    return Object.entries(file.data.ids).flatMap(([name, id]): Problem[] => {
      if (!id) return []
      const key = `${name === 'wikidata' ? '' : file.kind} ${name} ${id}`
      const other = first.get(key)
      if (!other) {
        first.set(key, file)
        return []
      }
      const { file: where, line } = other.placeOf(['ids', name])
      return [
        {
          ...file.placeOf(['ids', name]),
          field: `ids.${name}`,
          rule: 'duplicate-id',
          message: `« ${id} » est déjà l’identifiant de ${where}:${line}.`,
          hint: 'Vérifiez les deux fiches dans le catalogue d’où il vient, ou réunissez-les.',
        },
      ]
    })
  })
}
