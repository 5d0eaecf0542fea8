import { COUNTS } from './counts'
import type { Rule } from './rule'
import { SIGNS } from './signs'
import { SMALL_WORDS } from './smallWords'
import { WORDS } from './words'

/** All that rendered French is held to. */
export const RULES: readonly Rule[] = [...SMALL_WORDS, ...COUNTS, ...SIGNS, ...WORDS]
