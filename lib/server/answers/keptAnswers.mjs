/**
 * The answers of the edition that readers are shown, as many of those that were asked for last as fit. Whoever keeps
 * one knows that its address has it: there are never more than there are addresses.
 *
 * @typedef {import('./wholeAnswer.mjs').WholeAnswer} WholeAnswer
 */
import { currentEdition } from '../../editions/edition.mjs'

/** Bytes that all of them may take: the pages of five hundred articles, each as it is and compressed. */
const CAPACITY = 24_000_000

/** @type {Map<string, { answer: WholeAnswer, bytes: number }>} by address; the one asked for last comes last */
const answers = new Map()
let held = 0
let edition = ''

/**
 * @param {string} address
 * @returns {WholeAnswer | undefined}
 */
export function recall(address) {
  if (currentEdition().id !== edition) forgetAll()
  const found = answers.get(address)
  if (!found) return undefined
  // Its forms come one by one, as they are asked for.
  put(address, found.answer)
  return found.answer
}

/**
 * @param {string} address
 * @param {WholeAnswer} answer one that takes a quarter of the capacity is not kept
 * @param {string} made the id of the edition it was made of
 * @param {number} [capacity] bytes
 */
export function remember(address, answer, made, capacity = CAPACITY) {
  if (currentEdition().id !== edition) forgetAll()
  if (made !== edition || answer.bytes > capacity / 4) return
  put(address, answer)
  for (const oldest of answers.keys()) {
    if (held <= capacity) break
    forget(oldest)
  }
}

/** At once, when an edition ends: what it has taken back is not to stay in memory. */
export function forgetAll() {
  answers.clear()
  held = 0
  edition = currentEdition().id
}

/**
 * @param {string} address
 * @param {WholeAnswer} answer
 */
function put(address, answer) {
  forget(address)
  const { bytes } = answer
  answers.set(address, { answer, bytes })
  held += bytes
}

/** @param {string} address */
function forget(address) {
  held -= answers.get(address)?.bytes ?? 0
  answers.delete(address)
}
