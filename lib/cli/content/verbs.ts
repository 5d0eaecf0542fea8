import { at } from './at'
import { check } from './check'
import { remove } from './delete'
import { due } from './due'

import { exportContent } from './export'

import { importing } from './import'

import { create } from './new'
import { ping } from './ping'
import { redirects } from './redirects'
import { rename } from './rename'
import { schema } from './schema'
import { usedBy } from './usedBy'
import type { Verb } from './verb'

/** What editors may ask for, in the order of the help. */
export const VERBS: ReadonlyMap<string, Verb> = new Map([
  ['check', check],
  ['new', create],
  ['rename', rename],
  ['used-by', usedBy],
  ['delete', remove],
  ['due', due],
  ['at', at],
  ['import', importing],
  ['redirects', redirects],
  ['ping', ping],
  ['export', exportContent],
  ['schema', schema],
])
