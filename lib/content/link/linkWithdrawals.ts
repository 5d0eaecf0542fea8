import type { FileOf } from '../../model/files'
import type { Archive } from '../../model/items'
import type { Problem } from '../../model/problem'
import { flatMapped, type Steps } from '../../turns/steps'
import { movesOf } from '../catalogue/movesOf'
import { pathsOf } from '../catalogue/pathsOf'

/** An address cannot be withdrawn and lead somewhere. */
export function* linkWithdrawals(files: readonly FileOf<'withdrawal'>[], archive: Archive): Steps<Problem[]> {
  if (files.length === 0) return []
  const paths = yield* pathsOf(archive)
  const moves = movesOf(archive)
  return yield* flatMapped(files, file =>
    file.data.addresses.flatMap((address, index) => {
      const target = paths.has(address) ? address : moves.get(address)
      if (target === undefined) return []
      return [
        {
          ...file.placeOf(['addresses', index]),
          field: `addresses.${index}`,
          rule: 'taken-address' as const,
          message: `« ${address} » — Cette adresse est retirée, et mène pourtant à « ${target} ».`,
          hint: 'Retirez-la d’ici, ou supprimez l’ancienne adresse de la fiche.',
        },
      ]
    }),
  )
}
