import { ADDRESSED_FOLDERS } from '../../model/contentTypes'
import type { FileOf } from '../../model/files'
import type { Archive } from '../../model/items'
import type { Problem } from '../../model/problem'
import { addToGroup } from '../../text/addToGroup'
import { formerPathOf } from '../../text/formerPath'
import { didYouMean } from '../../text/suggest'
import { flatMapped, type Steps } from '../../turns/steps'
import { movesOfInSteps } from '../catalogue/movesOf'
import { pathsOf } from '../catalogue/pathsOf'

/** An address cannot be withdrawn and lead somewhere, unless the withdrawal itself says to which page that is there. */
export function* linkWithdrawals(files: readonly FileOf<'withdrawal'>[], archive: Archive): Steps<Problem[]> {
  if (files.length === 0) return []
  const paths = yield* pathsOf(archive)
  const moves = yield* movesOfInSteps({ ...archive, withdrawals: [] })
  const targets = targetsOf(files)
  return yield* flatMapped(files, (file): readonly Problem[] => {
    const { addresses, to } = file.data
    if (to && !paths.has(to)) return [nowhere(file, to, paths)]
    return addresses.flatMap((address, index) => {
      const form = formerPathOf(address)
      const elsewhere = targets.get(form)?.find(other => other !== to)
      const target = paths.has(form) ? form : (moves.get(form) ?? elsewhere)
      if (target === undefined) return []
      return [
        {
          ...file.placeOf(['addresses', index]),
          field: `addresses.${index}`,
          rule: 'taken-address' as const,
          message: `« ${address} » — Cette adresse est retirée, et mène pourtant à « ${target} ».`,
          against: fileAt(target, file),
          hint: 'Retirez-la d’ici, ou supprimez l’ancienne adresse de la fiche.',
        },
      ]
    })
  })
}

/** The file whose page stands at an address, in the content of `beside`. */
function fileAt(address: string, { file }: FileOf<'withdrawal'>): string {
  const [, folder = ''] = address.split('/')
  const content = file.split('/', 1)[0]
  return ADDRESSED_FOLDERS.some(known => known === folder)
    ? `${content}${address}.md`
    : `${content}/pages${address}.md`
}

/** Where withdrawals lead from each address that they name. */
function targetsOf(files: readonly FileOf<'withdrawal'>[]): Map<string, string[]> {
  const targets = new Map<string, string[]>()
  for (const { data } of files) {
    const { addresses, to } = data
    if (to) for (const address of addresses) addToGroup(targets, formerPathOf(address), to)
  }
  return targets
}

function nowhere(file: FileOf<'withdrawal'>, to: string, paths: ReadonlySet<string>): Problem {
  return {
    ...file.placeOf(['to']),
    field: 'to',
    rule: 'broken-link',
    message: `« ${to} » — Aucune page à cette adresse.`,
    hint: didYouMean(to, paths, 'Corrigez l’adresse, ou retirez « to ».'),
  }
}
