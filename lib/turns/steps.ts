/**
 * Work that can be laid down: between two of its steps, each far shorter than a slice, a server that does it looks at
 * what else there is to do (inTurns.ts). It ends with its result.
 */
export type Steps<T> = Generator<undefined, T, undefined>

/**
 * The result of work in steps, all done one right after the other, for those who have nothing else to do: commands,
 * tests.
 */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** `flatMap` in steps, one for each item. */
export function* flatMapped<T, R>(items: Iterable<T>, map: (item: T) => readonly R[]): Steps<R[]> {
  const mapped: R[] = []
  for (const item of items) {
    for (const one of map(item)) mapped.push(one)
    yield
  }
  return mapped
}

/** Items that are sorted or merged in one step: a hundred comparisons of French names take less than a millisecond. */
const RUN = 128

/** `toSorted` in steps; equal items keep their order. */
export function* sorted<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  let list: T[] = []
  for (let start = 0; start < items.length; start += RUN) {
    list.push(...items.slice(start, start + RUN).sort(compare))
    yield
  }
  for (let width = RUN; width < list.length; width *= 2) {
    const merged: T[] = []
    for (let start = 0; start < list.length; start += 2 * width) {
      yield* merge(list, start, Math.min(start + width, list.length), width, compare, merged)
    }
    list = merged
  }
  return list
}

/** Appends two sorted stretches of a list that lie side by side, the second from `middle` on, to `merged`. */
function* merge<T>(
  list: readonly T[],
  start: number,
  middle: number,
  width: number,
  compare: (a: T, b: T) => number,
  merged: T[],
): Steps<void> {
  const end = Math.min(middle + width, list.length)
  let [left, right] = [start, middle]
  while (left < middle || right < end) {
    // Both are within the list.
    const takeLeft = right >= end || (left < middle && compare(list[left] as T, list[right] as T) <= 0)
    merged.push(list[takeLeft ? left++ : right++] as T)
    if (merged.length % RUN === 0) yield
  }
}
