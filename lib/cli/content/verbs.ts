import { check } from './check'
import type { Verb } from './verb'

/** What editors may ask for, in the order of the help. */
export const VERBS: ReadonlyMap<string, Verb> = new Map([['check', check]])
