import { z } from 'zod'
import { GENRE_SLUGS } from '../../vocabulary'
import { formerPaths, formerSlugs } from './formerAddresses'
import { list } from './list'
import { description, prose, reference } from './scalars'

/** One film is no way. */
const LEAST_STEPS = 2

/** Where to begin with a saga, somebody's films, a genre: films in the order in which to see them, each with why. */
export const guideSchema = z.strictObject({
  title: prose(70),
  summary: description(),
  /** What it leads into: their pages lead to it. */
  saga: reference('sagas').optional(),
  person: reference('personnes').optional(),
  genre: z.enum(GENRE_SLUGS).optional(),
  steps: list(z.strictObject({ film: reference('films'), why: prose(400) }), ({ film }) => film).min(
    LEAST_STEPS,
    {
      error: 'Un parcours mène d’un film à un autre : il lui en faut au moins deux.',
    },
  ),
  formerSlugs,
  formerPaths,
})
