import path from 'node:path'
import { inspect } from '../../content/load'
import type { Archive } from '../../model/items'
import { countProblems } from '../../model/problem'
import { showProblems } from './showProblems'
import type { Context } from './verb'

/** The archive, hidden items included; null when it has errors, which are printed: it would lack what they concern. */
export async function loadOrExplain({ folders, complain, colours }: Context): Promise<Archive | null> {
  const { archive, problems } = await inspect(folders)
  if (problems.length === 0) return archive
  for (const shown of showProblems(problems, path.dirname(folders.content), colours)) complain(`${shown}\n`)
  complain(`✗ ${countProblems(problems.length)} à corriger d’abord.`)
  return null
}
