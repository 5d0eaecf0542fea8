import path from 'node:path'
import { perProcess } from '../cache/perProcess'
import { lint } from '../lint/lint'
import { lintOf } from '../lint/lintOf'
import { checkBody, knownCheck, recallCheck } from '../markdown/checkBody'
import type { CheckedFile, ContentFolders, SourceFile, ValidFile } from '../model/files'
import type { Archive } from '../model/items'
import { bodiesOf } from '../model/items'
import { byPlace, ContentError, type Problem, sortProblems } from '../model/problem'
import { currentInstant, type Milliseconds } from '../time/clock'
import { inTurns } from '../turns/inTurns'
import { flatMapped, type Steps, sorted } from '../turns/steps'
import { pathsOf } from './catalogue/pathsOf'
import { keepChecked, recallChecked } from './checkedStore'
import { checkDuplicates } from './checks/checkDuplicates'
import { checkEmptyBody } from './checks/checkEmptyBody'
import { checkFragments } from './checks/checkFragments'
import { checkFutureUpdates } from './checks/checkFutureUpdates'
import { checkHiddenReferences } from './checks/checkHiddenReferences'
import { checkImages } from './checks/checkImages'
import { checkNames } from './checks/checkNames'
import { checkPartner } from './checks/checkPartner'
import { checkSharedTitles } from './checks/checkSharedTitles'
import { checkSpoilers } from './checks/checkSpoilers'
import { checkTodos } from './checks/checkTodos'
import { refuseHeavy } from './checks/refuseHeavy'
import { bodyOf } from './link/bodyOf'
import { link } from './link/link'
import { parse } from './source/parse'
import { type Reading, read } from './source/read'
import { validate } from './validate/validate'

/**
 * The road from files to a linked archive: read, parse, validate, link, then the bodies.
 * The archive still holds what the gate must remove.
 *
 * @param keep called with the sources when they are whole, before the archive is given back
 * @throws ContentError with every problem of every file
 */
export async function load(
  folders: ContentFolders,
  keep: (sources: SourceFile[]) => unknown = () => {},
): Promise<Archive> {
  const { archive, files, problems } = await inspect(folders)
  if (problems.length > 0) throw new ContentError(problems)
  await keep(files.map(({ source }) => source))
  return archive
}

/** What a file has become. Text that is the same gives the same result, so it is parsed once per process. */
const checked = perProcess('checked', () => new WeakMap<SourceFile, ValidFile | Problem[]>())

/** Whether this process has looked at what earlier ones kept on disk: once is enough, then it knows by itself. */
const disk = perProcess('checkedStore', () => ({ wasAsked: false }))

/** Takes over what an earlier process found out about the sources, and tells how many are left to check. */
function* recall(sources: readonly SourceFile[]): Steps<number> {
  const recalled = recallChecked()
  let unknown = 0
  for (const source of sources) {
    const known = recalled(source)
    if (!known) unknown += 1
    else {
      checked.set(source, known.valid)
      faults.set(source, known.faults)
      if (known.check) recallCheck(bodyOf(known.valid), known.check)
    }
    yield
  }
  return unknown
}

function checkFile(source: SourceFile): ValidFile | Problem[] {
  const parsed = parse(source)
  const result = Array.isArray(parsed) ? parsed : validate(parsed)
  checked.set(source, result)
  return result
}

/** Those among the sources that nobody had checked, and are valid; `unknown`: how many no earlier process had. */
type Looked = { fresh: CheckedFile[]; unknown: number }

function* lookAt(sources: readonly SourceFile[]): Steps<Looked> {
  const unknown = disk.wasAsked ? 0 : yield* recall(sources)
  disk.wasAsked = true
  const fresh: CheckedFile[] = []
  for (const source of sources) {
    if (checked.has(source)) continue
    const valid = checkFile(source)
    if (!Array.isArray(valid)) fresh.push({ source, valid })
    yield
  }
  return { fresh, unknown }
}

/**
 * The problems of files whose texts nothing else is to read. They are looked at anew each time: a text may have
 * taken too long because the machine was busy.
 */
async function refuseNew(fresh: readonly CheckedFile[]): Promise<ReadonlyMap<SourceFile, Problem[]>> {
  const heavy = await refuseHeavy(fresh.map(({ valid }) => valid))
  const refused = new Map<SourceFile, Problem[]>()
  for (const { source, valid } of fresh) {
    const problem = heavy.get(valid)
    if (!problem) continue
    refused.set(source, [problem])
    checked.delete(source)
  }
  return refused
}

/** What is wrong with a file by itself although it obeys its schema, likewise. */
const faults = perProcess('faults', () => new WeakMap<SourceFile, readonly Problem[]>())

function faultsOf(source: SourceFile, file: ValidFile): readonly Problem[] {
  const known = faults.get(source)
  if (known) return known
  const found = [
    ...lint(source, file, 'error'),
    ...checkEmptyBody(file),
    ...checkPartner(file),
    ...checkSpoilers(file),
  ]
  faults.set(source, found)
  return found
}

/**
 * What the road found: `problems` hold back the edition, `warnings` do not. Both in the order of files.
 * Warnings are looked for when they are asked for: a running server never asks.
 */
type Inspection = {
  archive: Archive
  /** Those that obey their schemas. */
  files: readonly CheckedFile[]
  problems: Problem[]
  readonly warnings: Problem[]
}

/**
 * The same road, without throwing. When there are problems, the archive lacks what they concern.
 *
 * @param now decides which items are hidden, so that nothing public may refer to them
 */
export async function inspect(
  folders: ContentFolders,
  now: Milliseconds = currentInstant(),
): Promise<Inspection> {
  return inspectFiles(await read(folders.content), folders.public, now)
}

/**
 * The same for files that are read already, or that are only thought of. What is unchanged is not parsed again.
 * It is done in slices, between which a server answers whoever has asked meanwhile.
 */
export async function inspectFiles(
  sources: Reading,
  publicFolder: string,
  now: Milliseconds = currentInstant(),
): Promise<Inspection> {
  const { fresh, unknown } = await inTurns(lookAt(sources.files))
  const refused = await refuseNew(fresh)
  const { files, archive, problems } = await inTurns(check(sources, refused, now))
  const valid = files.map(file => file.valid)
  problems.push(...(await checkImages(valid, publicFolder)))
  if (unknown > 0) keep(files)
  return {
    archive,
    files,
    problems: await inTurns(
      sorted(
        problems.filter(problem => !isWarning(problem)),
        byPlace,
      ),
    ),
    get warnings() {
      return sortProblems([
        ...problems.filter(isWarning),
        ...files.flatMap(lintOf),
        ...checkFutureUpdates(valid, now),
        ...checkNames(archive, valid),
        ...checkDuplicates(valid),
      ])
    },
  }
}

/** All but the pictures, which lie outside the content. */
type Checked = { files: CheckedFile[]; archive: Archive; problems: Problem[] }

function* check(
  { files: sources, problems: readProblems }: Reading,
  refused: ReadonlyMap<SourceFile, Problem[]>,
  now: Milliseconds,
): Steps<Checked> {
  const problems = [...readProblems]
  const files: CheckedFile[] = []
  const unreadable = new Set(readProblems.map(({ file }) => addressOf(file)))
  for (const source of sources) {
    const result = refused.get(source) ?? checked.get(source) ?? checkFile(source)
    if (Array.isArray(result)) {
      problems.push(...result)
      unreadable.add(`${source.folder}/${source.slug}`)
    } else {
      files.push({ source, valid: result })
      problems.push(...checkTodos(source, result), ...faultsOf(source, result))
    }
    yield
  }
  const valid = files.map(file => file.valid)
  const { archive, problems: linkProblems, incomplete } = yield* link(valid, unreadable)
  problems.push(...linkProblems)
  const records = {
    films: new Map(archive.films.map(film => [film.slug, film])),
    people: new Map(archive.people.map(person => [person.slug, person])),
    paths: yield* pathsOf(archive),
    unreadable: incomplete,
  }
  problems.push(...(yield* flatMapped(bodiesOf(archive), body => checkBody(body, records))))
  problems.push(...(yield* checkFragments(archive, records)))
  problems.push(...(yield* checkSharedTitles(valid, now)))
  problems.push(...(yield* checkHiddenReferences(archive, valid, now)))
  return { files, archive, problems }
}

function isWarning({ severity }: Problem): boolean {
  return severity === 'warning'
}

/** Keeps what the valid ones among the sources have become for the processes to come. */
function keep(files: readonly CheckedFile[]): void {
  keepChecked(
    files.map(({ source, valid }) => ({
      source,
      valid,
      faults: faultsOf(source, valid),
      check: knownCheck(bodyOf(valid)),
    })),
  )
}

/** `content/films/drive.md` as `films/drive`, and so for a file that is misnamed only by its ending or capitals. */
function addressOf(file: string): string {
  const [, folder = '', name = ''] = file.split('/')
  return `${folder}/${path.parse(name).name.toLowerCase()}`
}
