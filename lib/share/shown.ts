import type { PosterFilm } from '../posters/composePoster'
import type { Duel } from './composeDuel'
import type { ShareNote } from './notes'

/**
 * What a share image says, all of it in letters that can be drawn. It holds what the head of the page holds, and so
 * never a spoiler.
 */
export type SharePage = {
  headline: string
  /** Above the headline: what it is, and of which film. */
  kicker: string
  /** Below it, when there are no stars to show. */
  line: string | null
  /** What was given: one rating, the two of a dispute, or none. */
  notes: readonly ShareNote[]
  /** The films whose art is shown: one fills the frame, several share it, in this order. */
  arts: readonly [PosterFilm, ...PosterFilm[]]
  /** Of two reviews face to face: what each side says. */
  duel?: Duel | undefined
}

/** Art for an item without a film: drawn from its slug. */
export function artFor(slug: string, title: string): PosterFilm {
  return { slug, title, year: 0, directors: [], genres: ['action'] }
}
