import { VFile } from 'vfile'
import { perProcess } from '../cache/perProcess'
import type { Body } from '../model/items'
import type { Problem } from '../model/problem'
import type { RuleId } from '../model/ruleIds'
import { exceededLimit } from './exceededLimit'
import { type Lookups, recording, stillHold } from './lookups'
import { checkProcessor } from './processor'
import type { Records } from './records'
import { type References, simpleBody } from './simpleBody'

/** What is known of the bodies of this process: an archive is checked again after every change of one file. */
const memory = perProcess('bodyChecks', () => ({
  simple: new WeakMap<Body, References | null>(),
  faultless: new WeakMap<Body, Lookups>(),
}))

/** Every fault of a body, at its line of the content file. */
export function checkBody(body: Body, records: Records): Problem[] {
  const simple = simpleOf(body)
  if (simple && allExist(simple, records)) return []
  const before = memory.faultless.get(body)
  if (before && stillHold(before, records)) return []

  const { records: recorded, lookups } = recording(body.markdown, records)
  const problems = parseAndCheck(body, recorded)
  const asked = lookups()
  if (problems.length === 0 && asked) memory.faultless.set(body, asked)
  return problems
}

/** What is known of a body that had no fault, whatever the records say today. Null when nothing is. */
export type KnownCheck = { simple: References | null; faultless: Lookups | null }

/** What `checkBody` has found out about a body, for a later process to `recallCheck`. */
export function knownCheck(body: Body): KnownCheck | null {
  const simple = memory.simple.get(body)
  return simple === undefined ? null : { simple, faultless: memory.faultless.get(body) ?? null }
}

/** Takes over what an earlier process has found out about a body of the same text. */
export function recallCheck(body: Body, { simple, faultless }: KnownCheck): void {
  memory.simple.set(body, simple)
  if (faultless) memory.faultless.set(body, faultless)
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
  const known = memory.simple.get(body)
  if (known !== undefined) return known
  const references = simpleBody(body.markdown)
  memory.simple.set(body, references)
  return references
}

function allExist({ films, people, paths }: References, records: Records): boolean {
  return (
    films.every(slug => records.films.get(slug)) &&
    people.every(slug => records.people.get(slug)) &&
    paths.every(path => records.paths.has(path))
  )
}
