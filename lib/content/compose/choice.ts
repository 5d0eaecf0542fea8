import type { SourceFile, ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import type { RuleId } from '../../model/ruleIds'
import type { Milliseconds } from '../../time/clock'
import type { Steps } from '../../turns/steps'
import type { Inspection } from '../load'
import { stubOf } from '../unfinished/stubOf'
import { soundPart } from '../validate/soundPart'
import { hidesMore } from './hidesMore'

/** A file that has no fault and goes out as it was or not at all, and by which problem. */
export type Waiting = { source: SourceFile; problem: Problem; isOut: boolean }

/** Problems of two files of which either may be at fault: told of one, as the files come. */
const CONTESTED: ReadonlySet<RuleId> = new Set<RuleId>([
  'taken-address',
  'inconsistent-spelling',
  'inconsistent-fields',
  'duplicate-saga-position',
  'duplicate-title',
  'duplicate-description',
  'credit-by-name',
  'near-miss',
  'contradiction',
])

/** Which version of each file goes out: as it is written, as readers have it, by its name alone, or none. */
export class Choice {
  /** Names in place of records, by file. */
  readonly stubs = new Map<string, ValidFile>()
  readonly waiting: Waiting[] = []
  /** Links that are text for now, of the files that were held against each other last. */
  links: readonly Problem[] = []

  readonly #written: ReadonlyMap<string, SourceFile>
  readonly #good: ReadonlyMap<string, SourceFile>
  readonly #chosen: Map<string, SourceFile>
  readonly #now: Milliseconds
  /** Files of which not even what readers have can go out. */
  readonly #refused = new Set<string>()
  /** Problems of the files as they are written, which no choice of others has made. */
  #first: ReadonlySet<string> = new Set()

  /**
   * @param written what lies in the folder
   * @param good by file, what readers have of each
   */
  constructor(written: readonly SourceFile[], good: ReadonlyMap<string, SourceFile>, now: Milliseconds) {
    this.#written = new Map(written.map(source => [source.file, source]))
    this.#chosen = new Map(this.#written)
    this.#good = good
    this.#now = now
  }

  /** What readers have comes first: of two that claim the same, the one that was there is not told to have taken it. */
  inOrder(): SourceFile[] {
    const chosen = [...this.#chosen.values()]
    const isOld = (source: SourceFile) => this.#good.get(source.file)?.text === source.text
    return [...chosen.filter(isOld), ...chosen.filter(source => !isOld(source))]
  }

  /**
   * Takes a step back with each file that cannot go out as chosen.
   *
   * @param isFirst whether the files were looked at as they are written, and in the order of the folder
   * @returns whether any step was taken
   */
  *lowerAll({ files, problems }: Inspection, isFirst: boolean): Steps<boolean> {
    const valid = new Set(files.map(({ file }) => file))
    const stays = (file: string) => valid.has(file) && this.#isOld(file)
    if (isFirst) this.#first = new Set(problems.map(keyOf))
    const lowered = new Map<string, Problem>()
    const links: Problem[] = []
    for (const problem of problems) {
      yield
      const { file, against, rule } = problem
      if (isFirst && CONTESTED.has(rule)) continue
      // What a name cannot refer to, it goes without.
      if (this.stubs.has(file)) continue
      if (!isFirst && isLink(problem) && !this.#first.has(keyOf(problem))) {
        links.push(problem)
        continue
      }
      if (!stays(file)) lowered.set(file, lowered.get(file) ?? problem)
      if (against && !stays(against) && this.#chosen.has(against))
        lowered.set(against, lowered.get(against) ?? problem)
    }
    this.links = links
    let hasLowered = false
    for (const [file, problem] of lowered) {
      if (this.#lower(file)) hasLowered = true
      const source = this.#written.get(file)
      if (!isFirst && source) this.waiting.push({ source, problem, isOut: !this.#chosen.has(file) })
      yield
    }
    return hasLowered
  }

  #isOld(file: string): boolean {
    const chosen = this.#chosen.get(file)
    return chosen !== undefined && this.#good.get(file)?.text === chosen.text
  }

  /** @returns whether there was a step to take */
  #lower(file: string): boolean {
    const chosen = this.#chosen.get(file)
    const good = this.#good.get(file)
    if (this.#isOld(file)) this.#refused.add(file)
    else if (good && !this.#refused.has(file) && !(chosen && hidesMore(chosen, good, this.#now))) {
      this.#chosen.set(file, good)
      return true
    }
    this.#refused.add(file)
    if (!chosen) return false
    this.#chosen.delete(file)
    const part = soundPart(this.#written.get(file) ?? chosen)
    const stub = part && stubOf(part)
    if (stub) this.stubs.set(file, stub)
    return true
  }
}

/** A reference that a text or an article can do without. */
function isLink({ rule, field }: Problem): boolean {
  return rule === 'broken-link' || rule === 'broken-fragment' || field?.startsWith('related.') === true
}

function keyOf({ file, line, column, message }: Problem): string {
  return JSON.stringify([file, line, column, message])
}
