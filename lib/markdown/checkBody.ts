import { VFile } from 'vfile'
import { remembered } from '../cache/remembered'
import type { Body } from '../model/items'
import type { Problem } from '../model/problem'
import type { RuleId } from '../model/ruleIds'
import { exceededLimit } from './exceededLimit'
import { type Lookups, recording, stillHold } from './lookups'
import { checkProcessor } from './processor'
import type { Records } from './records'
import { type References, simpleBody } from './simpleBody'

/** What a body of simple forms refers to; null for any other. */
const simpleBodies = remembered<References | null>('simpleBodies')

/** What a body that had no fault has asked of the records. */
const faultless = remembered<Lookups>('faultlessBodies')

/** Every fault and every doubt of a body, at its line of the content file. */
export function checkBody(body: Body, records: Records): Problem[] {
  const simple = simpleOf(body)
  if (simple && allExist(simple, records)) return []
  const before = faultless.get(body.source)
  if (before && stillHold(before, records)) return []

  const { records: recorded, lookups } = recording(body.markdown, records)
  const problems = parseAndCheck(body, recorded)
  const asked = lookups()
  if (problems.length === 0 && asked) faultless.set(body.source, asked)
  return problems
}

/** The full check, which knows every rule: what `checkBody` falls back on and must agree with. */
export function parseAndCheck(body: Body, records: Records): Problem[] {
  const exceeded = limitProblem(body)
  if (exceeded) return [exceeded]
  const file = new VFile(body.markdown)
  const processor = checkProcessor(records)
  processor.runSync(processor.parse(file), file)
  return file.messages.map(message => ({
    file: body.file,
    line: body.line + (message.line ?? 1) - 1,
    column: message.column ?? 1,
    // Nothing but complain.ts reports anything.
    rule: message.ruleId as RuleId,
    message: message.reason,
    hint: message.note ?? '',
    ...(!message.fatal && { severity: 'warning' as const }),
  }))
}

/**
 * The limit of its input that keeps a body from being parsed at all (exceededLimit.ts), as a problem; null for none.
 */
export function limitProblem({ markdown, file, line: first }: Body): Problem | null {
  const exceeded = exceededLimit(markdown)
  if (!exceeded) return null
  const { line, message, hint } = exceeded
  return { file, line: first + line - 1, column: 1, rule: 'limits', message, hint }
}

/** Whether a body consists of simple forms only, whatever it refers to (simpleBody.ts). */
export function isSimple(body: Body): boolean {
  return simpleOf(body) !== null
}

function simpleOf(body: Body): References | null {
  return simpleBodies.of(body.source, () => simpleBody(body.markdown))
}

function allExist({ films, people, paths }: References, records: Records): boolean {
  return (
    films.every(slug => records.films.get(slug)) &&
    people.every(slug => records.people.get(slug)) &&
    paths.every(path => records.paths.has(path))
  )
}
