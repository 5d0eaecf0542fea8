import { isArticleFile, type ValidFile } from '../../model/files'
import { flatMapped, type Steps } from '../../turns/steps'
import { isUnfinished } from './isUnfinished'
import { stubOf } from './stubOf'

/** What of files goes out: those that are finished, the names of others where somebody needs them. */
type Shown = {
  files: readonly ValidFile[]
  /** Those of which nothing goes out. */
  hidden: readonly ValidFile[]
}

/**
 * Takes out the records in which something is left to write, and puts their names in place of those that others refer
 * to: nobody waits for a record to be finished. Articles with such a mark are drafts, or have a problem.
 *
 * @param files valid
 * @param stubs names of records that stand for files with problems (compose/compose.ts)
 */
export function* shownFiles(files: readonly ValidFile[], stubs: readonly ValidFile[]): Steps<Shown> {
  const unfinished = yield* flatMapped(files, file =>
    !isArticleFile(file) && isUnfinished(file.source.text) ? [file] : [],
  )
  if (unfinished.length === 0 && stubs.length === 0) return { files, hidden: [] }
  const left = new Set<ValidFile>(unfinished)
  const finished = files.filter(file => !left.has(file))
  const named = new Set<string>()
  for (const file of files) {
    for (const name of namesIn(file)) named.add(name)
    yield
  }
  const hidden: ValidFile[] = []
  const names = unfinished.flatMap(file => {
    const stub = named.has(file.slug) ? stubOf(file) : null
    if (stub) return [stub]
    hidden.push(file)
    return []
  })
  const all = [...finished, ...names, ...stubs.filter(({ slug }) => named.has(slug))]
  return { files: all.sort((a, b) => (a.file < b.file ? -1 : 1)), hidden }
}

const memory = new WeakMap<ValidFile, ReadonlySet<string>>()

/** What may be a name in the directives of a body: `::film[drive]`, `{by=luc-besson}`. */
const IN_BODY = /(?:::film\[|(?:film|by)=["']?)([a-z0-9-]+)/g

/** All that may be the name of another file in a file; of one too many, only the name goes out. */
function namesIn(file: ValidFile): ReadonlySet<string> {
  const known = memory.get(file)
  if (known) return known
  const names = new Set<string>()
  collect(file.data, names)
  for (const [, name = ''] of file.body.matchAll(IN_BODY)) names.add(name)
  memory.set(file, names)
  return names
}

function collect(value: unknown, names: Set<string>): void {
  if (typeof value === 'string') {
    if (/^[a-z0-9-]+$/.test(value)) names.add(value)
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) collect(part, names)
  }
}
