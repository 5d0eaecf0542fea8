import path from 'node:path'
import { keepRemembered } from '../cache/remembered'
import { lintWarnings } from '../lint/lint'
import { checkBody } from '../markdown/checkBody'
import type { Records } from '../markdown/records'
import { type ContentFolders, isArticleFile, type SourceFile, type ValidFile } from '../model/files'
import type { Archive } from '../model/items'
import { byPlace, ContentError, type Problem, sortProblems } from '../model/problem'
import { siteUrl } from '../site'
import { currentInstant, type Milliseconds } from '../time/clock'
import { inTurns } from '../turns/inTurns'
import { flatMapped, type Steps, sorted } from '../turns/steps'
import { pathsOf } from './catalogue/pathsOf'
import { checkByItself } from './checks/checkByItself'
import { checkDuplicates } from './checks/checkDuplicates'
import { checkFigures } from './checks/checkFigures'
import { checkFormerPaths } from './checks/checkFormerPaths'
import { checkFragments } from './checks/checkFragments'
import { checkFutureDates } from './checks/checkFutureDates'
import { checkFutureUpdates } from './checks/checkFutureUpdates'
import { checkHiddenReferences } from './checks/checkHiddenReferences'
import { checkIds } from './checks/checkIds'
import { checkImages } from './checks/checkImages'
import { checkLettering } from './checks/checkLettering'
import { checkNames } from './checks/checkNames'
import { checkOwnAddresses } from './checks/checkOwnAddresses'
import { checkRuntimes } from './checks/checkRuntimes'
import { checkSharedTitles } from './checks/checkSharedTitles'
import { checkStubs } from './checks/checkStubs'
import { checkUnfinishedReferences } from './checks/checkUnfinishedReferences'
import { bodyOf } from './link/bodyOf'
import { link } from './link/link'
import { type Reading, read } from './source/read'
import { shownFiles } from './unfinished/shownFiles'
import { validFiles } from './validate/validFiles'

/** What the checks are given: what the road has made of the content. */
type Subject = {
  /** Those that obey their schemas, and what is linked of those among them that are finished. */
  files: readonly ValidFile[]
  archive: Archive
  /** Those of which nothing goes out, because something is left to write in them. */
  hidden: readonly ValidFile[]
  /** With them what is sound in the others, so that one pass tells of everything; `dated` have a known date. */
  all: readonly ValidFile[]
  dated: readonly ValidFile[]
  /** What is linked of all. */
  whole: Archive
  /** References that `link` could not resolve. */
  unresolved: readonly Problem[]
  /** What a body may refer to. */
  records: Records
  /** Decides which articles are hidden, so that nothing public may refer to them. */
  now: Milliseconds
  publicFolder: string
}

/**
 * What holds back a file, or asks for a second look. The order is that in which problems at one place are told:
 * what a file says of itself, then what it refers to, then what its text refers to, then what all files together
 * make. Pictures come last, since they are looked for on disk.
 */
const CHECKS: readonly ((subject: Subject) => Steps<readonly Problem[]>)[] = [
  ({ all }) => flatMapped(all, checkByItself),
  ({ unresolved }) => flatMapped(unresolved, problem => [problem]),
  ({ all, records, publicFolder }) => checkFormerPaths(all, records.paths, publicFolder),
  ({ all, records }) => flatMapped(all.filter(hasBody), file => checkBody(bodyOf(file), records)),
  ({ all }) => {
    const site = siteUrl()
    return flatMapped(all.filter(hasBody), file => checkOwnAddresses(file, site))
  },
  ({ whole, records }) => checkFragments(whole, records),
  ({ dated, now }) => checkSharedTitles(dated, now),
  ({ all }) => flatMapped(checkFigures(all), problem => [problem]),
  ({ all }) => checkIds(all),
  ({ whole }) => checkRuntimes(whole),
  ({ archive, files, now }) => checkHiddenReferences(archive, files, now),
  ({ all, publicFolder }) => checkImages(all, publicFolder),
]

/** What only asks for a second look, at which no server ever looks: in the order as above. */
const SECOND_LOOKS: readonly ((subject: Subject) => readonly Problem[])[] = [
  ({ all }) => all.flatMap(lintWarnings),
  ({ dated, now }) => checkFutureUpdates(dated, now),
  ({ dated, now }) => checkFutureDates(dated, now),
  ({ all }) => checkStubs(all),
  ({ archive, all }) => checkNames(archive, all),
  ({ all }) => checkDuplicates(all),
  ({ archive, files }) => checkLettering(archive, files),
  ({ whole, hidden }) => checkUnfinishedReferences(whole, hidden),
]

/** What was found on the road. Problems are in the order of files, lines and columns. */
export type Inspection = {
  /**
   * Everything, also what the gate hides from readers. It lacks what the problems concern, and of unfinished records
   * all but their names.
   */
  archive: Archive
  /** Those that obey their schemas. */
  files: readonly ValidFile[]
  /** What holds back files: an edition is made without them (compose/compose.ts). */
  problems: Problem[]
  /** What does not. It is looked for when it is asked for: a running server never asks. */
  readonly warnings: Problem[]
}

/**
 * The road from files to what an edition is made of: read, parse, validate, link, check. What comes out of it goes
 * through the gate into the catalogue (catalogue/getCatalogue.ts). Each step gives what it could make and problems
 * for the rest, so that an editor is told of all problems at once.
 *
 * It is walked in slices, between which a server answers whoever has asked meanwhile. What follows from the text of
 * one file alone is remembered, and not found out again as long as that text stays.
 *
 * @param reading the content as it was read, or as it is only thought of
 * @param publicFolder absolute, where pictures lie
 * @param stubs names of records that stand for files which are left out
 */
export async function inspectFiles(
  { files: sources, problems: unread }: Reading,
  publicFolder: string,
  now: Milliseconds = currentInstant(),
  stubs: readonly ValidFile[] = [],
): Promise<Inspection> {
  const { files, sound, problems: invalid } = await validFiles(sources)
  const broken = [...unread, ...invalid]
  const unreadable = addressesOf(broken)
  const { files: shown, hidden } = await inTurns(shownFiles(files, stubs))
  const valid = await inTurns(link(shown, new Set([...unreadable, ...hidden.map(addressOf)])))
  const { archive } = valid
  const all = sound.length === 0 ? files : [...files, ...sound].sort((a, b) => (a.file < b.file ? -1 : 1))
  const dated = all.filter(file => !isArticleFile(file) || file.data.date !== '')
  const linked = shown === all ? valid : await inTurns(link([...all, ...stubs], unreadable))
  const { archive: whole, problems: unresolved, incomplete } = linked
  const records = await inTurns(recordsOf(whole, incomplete))
  const subject = { files, archive, hidden, all, dated, whole, unresolved, records, now, publicFolder }
  const found = [...broken, ...(await inTurns(allFound(subject)))]
  return {
    archive,
    files,
    problems: await inTurns(
      sorted(
        found.filter(problem => !isWarning(problem)),
        byPlace,
      ),
    ),
    get warnings() {
      return sortProblems([...found.filter(isWarning), ...SECOND_LOOKS.flatMap(look => look(subject))])
    },
  }
}

/**
 * What becomes of valid files, and of names in place of others: what cannot be resolved is left out.
 *
 * @param stubs names of records that stand for files which are left out
 */
export async function archiveOf(files: readonly ValidFile[], stubs: readonly ValidFile[]): Promise<Archive> {
  const { files: shown } = await inTurns(shownFiles(files, stubs))
  return (await inTurns(link(shown))).archive
}

/** Inspects what lies in the content folder now, and keeps what was found out for the processes to come. */
export async function inspect(
  folders: ContentFolders,
  now: Milliseconds = currentInstant(),
): Promise<Inspection> {
  const reading = await read(folders.content)
  const inspection = await inspectFiles(reading, folders.public, now)
  keepRemembered(reading.files)
  return inspection
}

/**
 * The archive of a content folder without problems.
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

function* allFound(subject: Subject): Steps<Problem[]> {
  const found: Problem[] = []
  for (const check of CHECKS) {
    for (const problem of yield* check(subject)) found.push(problem)
  }
  return found
}

function* recordsOf(archive: Archive, unreadable: ReadonlySet<string>): Steps<Records> {
  return {
    films: new Map(archive.films.map(film => [film.slug, film])),
    people: new Map(archive.people.map(person => [person.slug, person])),
    figures: new Map(archive.figures.map(figure => [figure.slug, figure])),
    paths: yield* pathsOf(archive),
    unreadable,
  }
}

/**
 * The files of problems as references name them: `films/drive` for `content/films/drive.md`, also for one that is
 * misnamed only by its ending or its capitals.
 */
function addressesOf(problems: readonly Problem[]): Set<string> {
  return new Set(
    problems.map(({ file }) => {
      const [, folder = '', name = ''] = file.split('/')
      return `${folder}/${path.parse(name).name.toLowerCase()}`
    }),
  )
}

function addressOf({ folder, slug }: ValidFile): string {
  return `${folder}/${slug}`
}

/** What a signature, a withdrawal or a figure holds below its fields is shown nowhere. */
function hasBody({ kind }: ValidFile): boolean {
  return kind !== 'author' && kind !== 'withdrawal' && kind !== 'figure'
}

function isWarning({ severity }: Problem): boolean {
  return severity === 'warning'
}
