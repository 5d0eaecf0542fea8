import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { articleFile } from './articleFile'
import type { ArchiveFile } from './file'
import { type Plan, planArchive } from './plan'
import { randomFrom } from './random'
import { filmFile, fixedFiles, personFile, sagaFiles } from './recordFiles'

/** Far enough apart that the texts of two items share no numbers. */
const STRIDE = 7919

/**
 * Writes a valid archive: `count` articles over ten years, a film for every four of them, and whatever they
 * refer to. The same count and seed give the same bytes on every machine.
 *
 * @param folder the content folder to write into; it is made when missing
 */
export async function writeArchive(folder: string, count: number, seed = 1): Promise<Plan> {
  const plan = planArchive(count, seed)
  const made = new Set<string>()
  for (const { path: name, text } of archiveFiles(plan, seed)) {
    const file = path.join(folder, name)
    if (!made.has(path.dirname(file))) {
      await mkdir(path.dirname(file), { recursive: true })
      made.add(path.dirname(file))
    }
    await writeFile(file, text)
  }
  return plan
}

function* archiveFiles(plan: Plan, seed: number): Generator<ArchiveFile> {
  const randomOf = (place: number) => randomFrom((seed + 1) * STRIDE + place * 31)
  for (const index of plan.articles.keys()) yield articleFile(index, plan, randomOf(index))
  for (const [index, film] of plan.films.entries()) yield filmFile(film, randomOf(-1 - index))
  for (const [index, person] of plan.people.entries()) {
    if (person.hasFile) yield personFile(person, randomOf(index + plan.articles.length))
  }
  yield* sagaFiles(plan)
  yield* fixedFiles()
}
