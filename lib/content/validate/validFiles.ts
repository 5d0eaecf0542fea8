import { remembered } from '../../cache/remembered'
import { kindIn } from '../../model/contentTypes'
import type { SourceFile, ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { inTurns } from '../../turns/inTurns'
import { flatMapped } from '../../turns/steps'
import { refuseHeavy } from '../checks/refuseHeavy'
import { parse, placesIn } from '../source/parse'
import { salvage } from '../source/salvage'
import { soundPart } from './soundPart'
import { validate } from './validate'

/** What a text has become: a file that obeys its schema, or the problems by which it does not. */
type Result = ValidFile | readonly Problem[]

/** Texts with problems whose sound part cost nobody their time. */
const light = remembered<true>('light')

const results = remembered<Result, SourceFile>('files', { pack, unpack })

/**
 * Parses sources and holds each against the schema of its type, in slices. Each text is parsed once: asked for
 * again, also by a later process, it gives what it gave before.
 *
 * @returns the valid files in the order of their sources, and the problems of the others, among them those whose
 *   text would cost readers their time (refuseHeavy.ts); `sound`, what obeys in those with problems (soundPart.ts)
 */
export async function validFiles(
  sources: readonly SourceFile[],
): Promise<{ files: ValidFile[]; sound: ValidFile[]; problems: Problem[] }> {
  const fresh = new Map<SourceFile, Result>()
  const found = await inTurns(
    flatMapped(sources, source => {
      const known = results.get(source)
      if (known) return [{ source, result: known }]
      const result = parseAndValidate(source)
      fresh.set(source, result)
      return [{ source, result }]
    }),
  )
  const heavy = await refuseHeavy([...fresh.values()].filter(isValid))
  for (const [source, result] of fresh) {
    // What is refused is tried again each time: it may have taken too long because the machine was busy.
    if (!isValid(result) || !heavy.has(result)) results.set(source, result)
  }
  const files: ValidFile[] = []
  const problems: Problem[] = []
  const broken: SourceFile[] = []
  for (const { source, result } of found) {
    if (!isValid(result)) {
      problems.push(...result)
      broken.push(source)
    } else {
      const problem = heavy.get(result)
      if (problem) problems.push(problem)
      else files.push(result)
    }
  }
  const parts = await inTurns(
    flatMapped(broken, (source): ValidFile[] => {
      const part = soundPart(source)
      return part ? [part] : []
    }),
  )
  const tooHeavy = await refuseHeavy(parts.filter(({ source }) => !light.get(source)))
  for (const part of parts) if (!tooHeavy.has(part) && !light.get(part.source)) light.set(part.source, true)
  problems.push(...tooHeavy.values())
  return { files, sound: parts.filter(part => !tooHeavy.has(part)), problems }
}

function parseAndValidate(source: SourceFile): Result {
  const parsed = parse(source)
  if (!Array.isArray(parsed)) return validate(parsed)
  const salvaged = salvage(source, parsed)
  if (!salvaged || salvaged.lost.includes('*')) return parsed
  const rest = validate(salvaged.parsed)
  if (!Array.isArray(rest)) return parsed
  const isLost = ({ field }: Problem) => salvaged.lost.some(name => name === field?.split('.', 1)[0])
  return [...parsed, ...rest.filter(problem => !isLost(problem))]
}

function isValid(result: Result): result is ValidFile {
  return !Array.isArray(result)
}

/** A file without what is in its text, and without functions. */
type Packed = Pick<ValidFile, 'data' | 'bodyLine'> & { bodyLength: number }

function pack(result: Result): Packed | readonly Problem[] {
  if (!isValid(result)) return result
  const { data, bodyLine, body } = result
  return { data, bodyLine, bodyLength: body.length }
}

function unpack(packed: unknown, source: SourceFile): Result {
  // `pack` has made it, of a result for this text.
  const kept = packed as Packed | readonly Problem[]
  if ('bodyLength' in kept) {
    const { folder, slug, file, text } = source
    const { data, bodyLine, bodyLength } = kept
    const body = bodyLength === 0 ? '' : text.slice(-bodyLength)
    const kind = kindIn(folder)
    // The schema of `kind` has vouched for the data; TypeScript cannot follow the index.
    return { source, folder, slug, file, kind, data, body, bodyLine, placeOf: placesIn(source) } as ValidFile
  }
  return kept
}
