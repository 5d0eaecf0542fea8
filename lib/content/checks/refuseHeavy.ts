import { isSimple, limitProblem } from '../../markdown/checkBody'
import { tooSlow } from '../../markdown/trials'
import type { ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { inTurns } from '../../turns/inTurns'
import type { Steps } from '../../turns/steps'
import { bodyOf } from '../link/bodyOf'

/** Simple texts are of forms whose cost is known; beyond this length they are tried all the same. */
const LONG = 12_000

/**
 * The files whose text would cost readers their time: it holds too much of something, or what is done with it does
 * not come to an end. To be asked of files that were not looked at before, and before anything reads their text.
 *
 * @param limit milliseconds for one text; the usual ones by default
 */
export async function refuseHeavy(
  files: readonly ValidFile[],
  limit?: number,
): Promise<ReadonlyMap<ValidFile, Problem>> {
  const { refused, doubtful } = await inTurns(sortOut(files))
  const slow = await tooSlow(
    doubtful.map(({ body }) => body),
    limit,
  )
  for (const file of doubtful) if (slow.has(file.body)) refused.set(file, timeProblem(file))
  return refused
}

function* sortOut(files: readonly ValidFile[]): Steps<{
  refused: Map<ValidFile, Problem>
  doubtful: ValidFile[]
}> {
  const refused = new Map<ValidFile, Problem>()
  const doubtful: ValidFile[] = []
  for (const file of files) {
    const body = bodyOf(file)
    if (!isSimple(body) || body.markdown.length > LONG) {
      const exceeded = limitProblem(body)
      if (exceeded) refused.set(file, exceeded)
      else doubtful.push(file)
    }
    yield
  }
  return { refused, doubtful }
}

function timeProblem({ file, bodyLine }: ValidFile): Problem {
  return {
    file,
    line: bodyLine,
    column: 1,
    rule: 'limits',
    message: 'Ce texte demande trop de temps : sa page ne serait jamais prête.',
    hint: 'Coupez-le en plusieurs, et retirez ce qui s’y répète par centaines.',
  }
}
