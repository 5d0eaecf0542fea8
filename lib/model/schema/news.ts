import { z } from 'zod'
import { NEWS_FORMATS, type NewsFormat, SUBJECT_NAMES } from '../../vocabulary'
import { ARTICLE_RULES, articleFields } from './article'
import { betweenFields } from './betweenFields'
import { list } from './list'
import { reference } from './scalars'

/** One film has no rank. */
const LEAST_RANKED = 2

/** A top ranks films, each once; nothing else does. */
const ranksFilms = betweenFields<{ format: NewsFormat; ranking: string[] }>(
  ['format', 'ranking'],
  ({ format, ranking }, report) => {
    if (format === 'top' && ranking.length < LEAST_RANKED) {
      report(
        ['format'],
        'Ce top ne classe rien : il lui faut au moins deux films.',
        'Donnez « ranking: [premier-film, deuxieme-film] », dans l’ordre du classement.',
      )
    }
    if (format !== 'top' && ranking.length > 0) {
      report(
        ['ranking'],
        'Seul un top a un classement.',
        'Écrivez « format: top », ou donnez ces films dans « films ».',
      )
    }
    ranking.forEach((slug, index) => {
      const first = ranking.indexOf(slug)
      if (first === index) return
      report(
        ['ranking', index],
        `« ${slug} » est déjà classé, en position ${first + 1}.`,
        'Ne gardez qu’une de ses places.',
      )
    })
  },
)

export const newsSchema = z
  .strictObject({
    ...articleFields,
    format: z.enum(NEWS_FORMATS).default('actualite'),
    /** What it tells of: the kicker of its cards. Without one they say what it is. */
    subject: z.enum(SUBJECT_NAMES).optional(),
    /** The films of a top, the first first. */
    ranking: z.array(reference('films')).default([]),
    films: list(reference('films')).default([]),
    people: list(reference('personnes')).default([]),
    platforms: list(reference('plateformes')).default([]),
  })
  .check(...ARTICLE_RULES, ranksFilms)
