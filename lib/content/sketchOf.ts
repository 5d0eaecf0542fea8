import { perProcess } from '../cache/perProcess'
import type { ValidFile } from '../model/files'

/** Words in a row that two texts hardly share by chance. */
const RUN = 6

/** One run in so many is kept, chosen by what it says: the same runs of two texts are both kept or both not. */
const ONE_IN = 16

const memory = perProcess('sketches', () => new WeakMap<ValidFile, readonly number[]>())

/** A few dozen numbers that stand for a body: texts that share most of their runs of words share most of these. */
export function sketchOf(file: ValidFile): readonly number[] {
  const known = memory.get(file)
  if (known) return known
  const words = Array.from(file.body.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu), ([word]) => hashOf(word))
  const kept = new Set<number>()
  for (let start = 0; start + RUN <= words.length; start++) {
    let run = 0
    for (let index = start; index < start + RUN; index++) run = mix(run, words[index] ?? 0)
    if (run % ONE_IN === 0) kept.add(run)
  }
  const sketch = [...kept]
  memory.set(file, sketch)
  return sketch
}

/** What `sketchOf` has found out, for a later process to `recallSketch`; null when it was not asked. */
export function knownSketch(file: ValidFile): readonly number[] | null {
  return memory.get(file) ?? null
}

export function recallSketch(file: ValidFile, sketch: readonly number[]): void {
  memory.set(file, sketch)
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

function mix(run: number, word: number): number {
  const mixed = Math.imul(run ^ word, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
