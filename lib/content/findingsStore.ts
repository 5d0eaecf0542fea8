import { knownLint, recallLint } from '../lint/lintOf'
import { type KnownMentions, knownMentions, recallMentions } from '../mentions/citations'
import { digestOf } from '../model/digestOf'
import type { CheckedFile } from '../model/files'
import type { Problem } from '../model/problem'
import { type KnownDoubts, knownDoubts, recallDoubts } from './checks/checkNames'
import { bodyOf } from './link/bodyOf'
import { knownSketch, recallSketch } from './sketchOf'
import { readStamped, writeStamped } from './stampedCache'

const NAME = 'findings'

/** What the editors' check has found out about a file of this digest, which no server asks for. */
type Findings = {
  digest: string
  lint: readonly Problem[] | null
  doubts: KnownDoubts | null
  mentions: KnownMentions | null
  sketch: readonly number[] | null
}

/** Takes over what an earlier check by the same code has found in files whose texts are the same. */
export function recallFindings(files: readonly CheckedFile[]): void {
  // The stamp tells that the same code wrote it.
  const kept = readStamped(NAME) as ReadonlyMap<string, Findings> | null
  if (!kept) return
  for (const { source, valid } of files) {
    const known = kept.get(source.file)
    if (known?.digest !== digestOf(source)) continue
    if (known.lint) recallLint(source, known.lint)
    if (known.doubts) recallDoubts(valid, known.doubts)
    if (known.sketch) recallSketch(valid, known.sketch)
    if (known.mentions) recallMentions(bodyOf(valid), known.mentions)
  }
}

/** Keeps what this check has found for those to come, in place of what was kept before. */
export function keepFindings(files: readonly CheckedFile[]): void {
  const kept = new Map<string, Findings>()
  for (const { source, valid } of files) {
    kept.set(source.file, {
      digest: digestOf(source),
      lint: knownLint(source),
      doubts: knownDoubts(valid),
      mentions: knownMentions(bodyOf(valid)),
      sketch: knownSketch(valid),
    })
  }
  writeStamped(NAME, kept)
}
