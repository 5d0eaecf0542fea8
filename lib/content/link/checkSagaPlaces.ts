import type { FileOf } from '../../model/files'
import type { Problem } from '../../model/problem'

/** Two films may not claim the same place in a saga. */
export function checkSagaPlaces(files: readonly FileOf<'film'>[]): Problem[] {
  const taken = new Map<string, string>()
  return files.flatMap(file => {
    const { saga } = file.data
    if (!saga?.saga || !saga.position) return []
    const key = `${saga.saga}#${saga.position}`
    const other = taken.get(key)
    taken.set(key, file.slug)
    if (!other) return []
    return [
      {
        ...file.placeOf(['saga', 'position']),
        field: 'saga.position',
        rule: 'duplicate-saga-position',
        message: `La place ${saga.position} de la saga est déjà celle de « ${other} ».`,
        hint: 'Donnez à chaque film son rang.',
      },
    ]
  })
}
