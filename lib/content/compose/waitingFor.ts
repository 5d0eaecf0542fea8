import path from 'node:path'
import type { Problem } from '../../model/problem'
import type { Waiting } from './choice'

/**
 * What waits for others, told where it refers to them: whole files that go out as they were or not at all, and links
 * that are text for now.
 *
 * @param problems of the files as they are written
 */
export function waitingFor(
  waiting: readonly Waiting[],
  links: readonly Problem[],
  problems: readonly Problem[],
): Problem[] {
  const faulty = new Set(problems.map(({ file }) => file))
  const told = new Map<string, Problem>()
  const nameOf = ({ message }: Problem): string | null => {
    const [, name = ''] = /^« \/?([^»]+) »/.exec(message) ?? []
    const reasons = [...problems, ...waiting.map(({ problem }) => problem)]
    const reason = reasons.find(({ file }) => {
      const slug = path.posix.basename(file, '.md')
      return name === slug || name === `${path.posix.basename(path.posix.dirname(file))}/${slug}`
    })
    return reason ? `${reason.file}, qui a un problème ligne ${reason.line}` : null
  }
  for (const { source, problem, isOut } of waiting) {
    if (faulty.has(source.file) || told.has(source.file)) continue
    const other = nameOf(problem)
    const place = problem.file === source.file ? problem : { file: source.file, line: 1, column: 1 }
    told.set(source.file, {
      ...placeOf(place),
      ...(problem.file === source.file && problem.field ? { field: problem.field } : {}),
      rule: 'held-back',
      severity: 'warning',
      message: other
        ? `Ce fichier attend ${other}.`
        : `Ce fichier attend qu’un autre soit corrigé : ${problem.message}`,
      hint: isOut
        ? 'Rien à faire ici : il paraîtra dès que l’autre sera corrigé.'
        : 'Rien à faire ici : les lecteurs gardent la version précédente jusque-là.',
      publicMessage: 'Ce fichier attend qu’un autre soit corrigé.',
    })
  }
  const ofLinks = links.flatMap((problem): Problem[] => {
    const other = nameOf(problem)
    if (!other || told.has(problem.file)) return []
    return [
      {
        ...placeOf(problem),
        rule: 'held-back',
        severity: 'warning',
        message: `Ce renvoi mène vers ${other} : ses mots sont du simple texte jusque-là.`,
        hint: 'Rien à faire ici : le lien viendra avec la page.',
        publicMessage: 'Un renvoi mène à un fichier qui a un problème.',
      },
    ]
  })
  return [...told.values(), ...ofLinks]
}

function placeOf({ file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>) {
  return { file, line, column }
}
