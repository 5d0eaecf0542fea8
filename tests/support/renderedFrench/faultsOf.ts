import { RULES } from './rules'
import type { Text } from './text'

/** What is wrong in a text: the rule that it breaks, and the words around. */
export type Fault = { rule: string; found: string }

/** Most texts stand on many pages. */
const known = new Map<string, Fault[]>()

/** All that is no French in a rendered text. */
export function faultsOf(text: Text): Fault[] {
  const key = `${text.isProse} ${text.text}`
  const faults = known.get(key) ?? RULES.flatMap(rule => brokenBy(text, rule))
  known.set(key, faults)
  return faults
}

function brokenBy(text: Text, { id, appliesTo, find }: (typeof RULES)[number]): Fault[] {
  return appliesTo?.(text) === false ? [] : find(text.text).map(found => ({ rule: id, found }))
}
