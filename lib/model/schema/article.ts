import { z } from 'zod'
import { agree } from '../../grammar/plural'
import { epoch } from '../../time/instant'
import { french } from '../../typography/french'
import { betweenFields } from './betweenFields'
import { formerPaths, formerSlugs } from './formerAddresses'
import { fitsAsHeadline, imported, neededUnlessImported } from './imported'
import { language } from './language'
import { keyOfParts, list } from './list'
import {
  addressed,
  articleAddress,
  DESCRIPTION,
  day,
  description,
  instant,
  prose,
  reference,
  slug,
  text,
  webAddress,
} from './scalars'

const CHANGE_KINDS = ['typo', 'update', 'correction'] as const

/** What somebody did for an article besides writing it. */
export const CONTRIBUTIONS = [
  'traduction',
  'photographie',
  'illustration',
  'entretien',
  'documentation',
] as const

const source = z.strictObject({
  title: prose(),
  url: webAddress,
  date: instant.optional(),
})

export const articleFields = {
  /** As long as any site may have written it; ours are shorter (`fitsAsHeadline`). */
  title: prose(300),
  /** Only what is imported may lack it: then the text is cut (lib/content/link/summaryOf.ts). */
  summary: prose(400).optional(),
  description: description().optional(),
  date: instant,
  /** The day on which the text was written, where that is after what `date` says: the day of what it tells. */
  written: day.optional(),
  embargo: instant.optional(),
  expires: instant.optional(),
  draft: z.boolean().default(false),
  updated: instant.optional(),
  history: list(
    /** `from` is what stood before, word for word: `content -- check --history` holds it against git. */
    z.strictObject({
      date: instant,
      kind: z.enum(CHANGE_KINDS),
      from: prose(300).optional(),
      text: prose(600),
    }),
    change => keyOfParts(change.date, change.kind, change.text),
  ).default([]),
  authors: list(reference('auteurs')).min(1),
  contributors: list(
    z.strictObject({ author: reference('auteurs'), role: z.enum(CONTRIBUTIONS) }),
    ({ author, role }) => keyOfParts(author, role),
  ).default([]),
  image: z
    .strictObject({
      src: z.string().regex(/^\/images\/(?!.*\.\.)[\w./-]+\.(?:jpe?g|png|webp|avif)$/, {
        error: 'Une image se range dans public/images et s’écrit « /images/nom.jpg ».',
      }),
      alt: prose(),
      credit: prose(),
      license: text(),
    })
    .optional(),
  /** Chains the items of one story, from its announcement to the review. */
  thread: slug.optional(),
  tags: list(addressed('Ce mot-clé', 40)).default([]),
  /** Where it happens, or where it is told from: towns, rivers, roads, regions. */
  places: list(addressed('Ce lieu', 80).transform(french)).default([]),
  sources: list(source, ({ url }) => url).default([]),
  related: list(articleAddress).max(6).default([]),
  nolink: list(reference('films', 'personnes', 'plateformes', 'sagas')).default([]),
  lang: language,
  imported,
  aliases: formerSlugs,
  formerPaths,
}

/** What the rules between fields read of an article. */
type Fields = {
  imported?: object | undefined
  summary?: string | undefined
  description?: string | undefined
  date: string
  written?: string | undefined
  embargo?: string | undefined
  expires?: string | undefined
  updated?: string | undefined
  history: { date: string; kind: (typeof CHANGE_KINDS)[number]; from?: string | undefined }[]
}

const describes = betweenFields<Pick<Fields, 'imported' | 'summary' | 'description'>>(
  ['imported', 'summary', 'description'],
  ({ imported: source, summary, description: given }, report) => {
    if (source || given || summary === undefined) return
    const { length } = summary
    if (length >= DESCRIPTION.min && length <= DESCRIPTION.max) return
    report(
      ['summary'],
      `Le chapô sert aussi de description pour les moteurs : ${length} ${agree(length, 'caractère')}, il en faut de ${DESCRIPTION.min} à ${DESCRIPTION.max}.`,
      'Ajustez le chapô, ou donnez une « description » à part.',
      'length',
    )
  },
)

const isUpdatedLater = betweenFields<Pick<Fields, 'date' | 'updated'>>(
  ['date', 'updated'],
  ({ date, updated }, report) => {
    if (!updated || epoch(updated) >= epoch(date)) return
    report(['updated'], 'La mise à jour précède la publication.', 'Corrigez « updated » ou « date ».')
  },
)

const isWrittenLater = betweenFields<Pick<Fields, 'date' | 'written'>>(
  ['date', 'written'],
  ({ date, written }, report) => {
    if (!written || written > date.slice(0, 10)) return
    report(
      ['written'],
      'Ce texte n’a pas été écrit après le jour de sa « date » : rien n’est à en dire.',
      'Retirez « written », ou corrigez « date ».',
    )
  },
)

const expiresLater = betweenFields<Pick<Fields, 'date' | 'embargo' | 'expires'>>(
  ['date', 'embargo', 'expires'],
  ({ date, embargo, expires }, report) => {
    const opening = Math.max(epoch(date), embargo ? epoch(embargo) : 0)
    if (!expires || epoch(expires) > opening) return
    report(
      ['expires'],
      'L’article disparaîtrait avant d’avoir paru.',
      'Donnez à « expires » un instant postérieur à « date » et à « embargo ».',
    )
  },
)

const tellsLastChange = betweenFields<Pick<Fields, 'history' | 'updated'>>(
  ['history', 'updated'],
  ({ history, updated }, report) => {
    const real = history.filter(change => change.kind !== 'typo').map(change => epoch(change.date))
    if (real.length === 0 || (updated && epoch(updated) >= Math.max(...real))) return
    report(
      ['history'],
      'L’historique contient une mise à jour ou une correction plus récente que « updated ».',
      'Donnez à « updated » la date de la dernière mise à jour ou correction (une coquille n’y change rien).',
    )
  },
)

const saysWhatStood = betweenFields<Pick<Fields, 'history'>>(['history'], ({ history }, report) => {
  for (const [index, { kind, from }] of history.entries()) {
    if (kind !== 'correction' || from !== undefined) continue
    report(
      ['history', index],
      'Cette correction ne dit pas ce qui se lisait avant elle.',
      'Ajoutez « from » : les mots exacts qu’elle remplace, tels que git les a gardés.',
      'missing-field',
    )
  }
})

/** The rules between the fields of an article. */
export const ARTICLE_RULES = [
  neededUnlessImported('summary'),
  fitsAsHeadline,
  describes,
  isUpdatedLater,
  isWrittenLater,
  expiresLater,
  tellsLastChange,
  saysWhatStood,
]
