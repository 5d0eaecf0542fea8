import { z } from 'zod'
import { NEWS_FORMATS, type NewsFormat, SUBJECT_NAMES } from '../../vocabulary'
import { ARTICLE_RULES, articleFields } from './article'
import { betweenFields } from './betweenFields'
import { requiredUnlessImported } from './imported'
import { list } from './list'
import { reference, text } from './scalars'

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

/** What an item is made after is told with its agency, and the agency's text is among its sources. */
const namesDispatch = betweenFields<{
  agency?: string | undefined
  signature?: string | undefined
  republisher?: string | undefined
  sources: { title: string }[]
}>(
  ['agency', 'signature', 'republisher', 'sources'],
  ({ agency, signature, republisher, sources }, report) => {
    if (agency === undefined) {
      for (const [field, value] of Object.entries({ signature, republisher })) {
        if (value === undefined) continue
        report(
          [field],
          'Cette signature ou cette reprise est celle d’une dépêche dont l’agence manque.',
          'Ajoutez « agency », le nom de l’agence.',
        )
      }
      return
    }
    if (sources.some(({ title }) => title.includes(agency))) return
    report(
      ['agency'],
      `Aucune source ne nomme « ${agency} » : le lecteur ne peut pas retrouver le texte d’agence.`,
      `Ajoutez-le à « sources », avec « ${agency} » dans son titre, ou retirez « agency ».`,
    )
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
    /** The dispatch that the item is made after: its agency, who signed it, who took it over. */
    agency: text(60).optional(),
    signature: text(80).optional(),
    republisher: text(80).optional(),
  })
  .check(...ARTICLE_RULES, ranksFilms, namesDispatch)
  .meta(requiredUnlessImported('summary'))
