import { json } from './json/json'
import { letterboxd } from './letterboxd/letterboxd'
import { markdown } from './markdown/markdown'
import { wordpress } from './wordpress/wordpress'
import type { Format } from './work'

/** The ways out, by the names that editors type. */
export const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['wordpress', wordpress],
  ['markdown', markdown],
  ['letterboxd', letterboxd],
  ['json', json],
])
