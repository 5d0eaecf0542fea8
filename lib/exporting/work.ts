import type { Milliseconds } from '../time/clock'
import type { Corpus } from './corpus'
import type { Destination } from './destination'
import type { Losses } from './losses'

/** All that the writer of a format is given. */
export type Work = {
  corpus: Corpus
  destination: Destination
  losses: Losses
  now: Milliseconds
  /** Where the pictures lie, absolute. */
  publicFolder: string
  /** Whether the directives of bodies stay as they are (`markdown`). */
  keepsDirectives: boolean
  /** Whether everything is to be in one file: no pictures and no notes stand beside it then. */
  isSingle: boolean
  /** Called after each item: tells how far the work is, lets others have their turn, and ends it when that is asked. */
  step(): Promise<void>
}

/** A way out. */
export type Format = {
  /** The file that it is, or the most telling one of them. */
  file: string
  /** Whether it may be one file and nothing else. */
  mayBeSingle: boolean
  write(work: Work): Promise<void>
}
