/** `npx tsx tests/bench/stages.ts [articles]`: files per second of each stage of the content road, alone. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathsOf } from '@/lib/content/catalogue/pathsOf'
import { checkHiddenReferences } from '@/lib/content/checks/checkHiddenReferences'
import { checkNames } from '@/lib/content/checks/checkNames'
import { link } from '@/lib/content/link/link'
import { parse } from '@/lib/content/source/parse'
import { read } from '@/lib/content/source/read'
import { validate } from '@/lib/content/validate/validate'
import { checkBody } from '@/lib/markdown/checkBody'
import type { Records } from '@/lib/markdown/records'
import { renderBody } from '@/lib/markdown/renderBody'
import { citationsIn } from '@/lib/mentions/citations'
import { knownNamesOf } from '@/lib/mentions/knownNames'
import { type Archive, bodiesOf } from '@/lib/model/items'
import { countProblems } from '@/lib/model/problem'
import { currentInstant } from '@/lib/time/clock'
import { atOnce } from '@/lib/turns/steps'
import { writeArchive } from './archive'
import { measureSearch } from './search'

const count = Number(process.argv[2] ?? 2000)
const root = await mkdtemp(path.join(tmpdir(), 'photogramme-stages-'))
try {
  await writeArchive(root, count)
  const { rows, archive } = await measureStages(root)
  console.log(`\n${count} articles, one pass from cold, Node ${process.version}\n`)
  console.table(rows)
  console.log('\nSearch\n')
  console.table([await measureSearch(archive)])
} finally {
  await rm(root, { recursive: true, force: true })
}

type Row = { stage: string; files: number; milliseconds: number; 'files per second': number }

async function measureStages(content: string): Promise<{ rows: Row[]; archive: Archive }> {
  const rows: Row[] = []
  const measure = async <T>(stage: string, files: number | null, work: () => T): Promise<Awaited<T>> => {
    const started = performance.now()
    const result = await work()
    const milliseconds = performance.now() - started
    const handled = files ?? (Array.isArray(result) ? result.length : 0)
    rows.push({
      stage,
      files: handled,
      milliseconds: Math.round(milliseconds),
      'files per second': Math.round((handled / milliseconds) * 1000),
    })
    return result
  }
  const good = <T extends object>(results: (T | object[])[]) =>
    results.filter((result): result is T => !Array.isArray(result))

  const sources = await measure('read', null, async () => (await read(content)).files)
  const parsed = good(await measure('parse', sources.length, () => sources.map(parse)))
  const valid = good(await measure('validate', parsed.length, () => parsed.map(validate)))
  const { archive, problems } = await measure('link', valid.length, () => atOnce(link(valid)))
  const bodies = bodiesOf(archive)
  const records: Records = {
    films: new Map(archive.films.map(film => [film.slug, film])),
    people: new Map(archive.people.map(person => [person.slug, person])),
    figures: new Map(),
    paths: atOnce(pathsOf(archive)),
    unreadable: new Set(),
  }
  const faults = await measure('check of bodies', bodies.length, () =>
    bodies.flatMap(body => checkBody(body, records)),
  )
  await measure('render', bodies.length, () => bodies.map(body => renderBody(body, records)))
  const { articles, films } = archive
  const named = films.length + archive.people.length + archive.platforms.length + archive.sagas.length
  const names = await measure('compile names', named, () => knownNamesOf(archive))
  const linking = { names, self: null, films: [], nolink: [] }
  await measure('render with names linked', bodies.length, () =>
    bodies.map(body => renderBody(body, records, linking)),
  )
  const citing = [...articles, ...films]
  await measure('who cites whom', citing.length, () => atOnce(citationsIn(citing, names)))
  await measure('references to hidden items', citing.length, () =>
    atOnce(checkHiddenReferences(archive, valid, currentInstant())),
  )
  await measure('warnings', valid.length, () => checkNames(archive, valid))
  await measure('who cites whom, again', citing.length, () => atOnce(citationsIn(citing, names)))

  // A file that drops out along the road would make the later stages look faster than they are.
  const lost = sources.length - valid.length + problems.length + faults.length
  if (lost > 0) throw new Error(`The archive is not valid: ${countProblems(lost)}`)
  return { rows, archive }
}
