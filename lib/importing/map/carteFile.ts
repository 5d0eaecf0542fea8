import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Archive } from '../../model/items'
import type { Problem } from '../../model/problem'
import type { SourceIndex } from '../read/sourceIndex'
import { addToCarte } from './addToCarte'
import type { Carte } from './carte'
import { type CarteLine, proposeCarte } from './proposeCarte'
import { readCarte } from './readCarte'

/** The map of an import, as it lies on disk and as it is used. */
export type CarteFiles = {
  /** Absolute. */
  file: string
  /** Whether the import may write to it: one that somebody names is theirs. */
  isOurs: boolean
  /** Whether there was none yet. */
  isFirst: boolean
  written: string
  text: string
  carte: Carte
  problems: Problem[]
}

/**
 * @param folder the working folder of the import, absolute
 * @param given a map that lies elsewhere, absolute
 * @param root the folder that messages name files from, absolute
 */
export function readCarteFile(folder: string, given: string | null, root: string): CarteFiles {
  const file = given ?? path.join(folder, 'carte.yml')
  const isThere = existsSync(file)
  const written = isThere ? readFileSync(file, 'utf8').replace(/^\uFEFF/, '') : ''
  const shown = path.relative(root, file)
  const { carte, problems } = readCarte(written, shown.startsWith('..') ? file : shown)
  return { file, isOurs: given === null, isFirst: !isThere, written, text: written, carte, problems }
}

/** The map with what a source holds that it does not speak of yet, as the import proposes it. */
export function withProposals(
  found: CarteFiles,
  index: SourceIndex,
  archive: Pick<Archive, 'authors'>,
  signature: string | null,
): CarteFiles {
  return withLines(found, proposeCarte(index, archive, signature))
}

function withLines(found: CarteFiles, lines: readonly CarteLine[]): CarteFiles {
  const text = addToCarte(found.text, lines)
  return { ...found, text, carte: readCarte(text, found.file).carte }
}

/**
 * Adds the questions, and writes the map where it says something new.
 *
 * @returns its path as messages name it
 */
export function writeCarte(proposed: CarteFiles, questions: readonly CarteLine[], root: string): string {
  const { file, isOurs, written, text } = withLines(proposed, questions)
  if (isOurs && text !== written) {
    const draft = `${file}.part`
    writeFileSync(draft, text)
    renameSync(draft, file)
  }
  return path.relative(root, file)
}
