import { z } from 'zod'
import { agree } from '../../grammar/plural'
import { epoch } from '../../time/instant'
import type { RuleId } from '../ruleIds'
import { keyOfParts, list } from './list'
import {
  addressed,
  articleAddress,
  DESCRIPTION,
  description,
  hint,
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
  title: prose(110),
  summary: prose(400),
  description: description().optional(),
  date: instant,
  embargo: instant.optional(),
  expires: instant.optional(),
  draft: z.boolean().default(false),
  updated: instant.optional(),
  history: list(z.strictObject({ date: instant, kind: z.enum(CHANGE_KINDS), text: prose(600) }), change =>
    keyOfParts(change.date, change.kind, change.text),
  ).default([]),
  authors: list(reference('auteurs')).min(1),
  contributors: list(
    z.strictObject({ author: reference('auteurs'), role: z.enum(CONTRIBUTIONS) }),
    ({ author, role }) => keyOfParts(author, role),
  ).default([]),
  agency: text().optional(),
  republisher: text().optional(),
  partner: z
    .strictObject({
      name: text(),
      url: webAddress.refine(isPageOfItsOwn, {
        error:
          'Cette adresse est celle de l’accueil du partenaire ; « Retrouvez cet article » mène à l’article.',
      }),
      mode: z.enum(['excerpt', 'full']),
    })
    .optional(),
  partnerLinks: list(z.strictObject({ title: prose(), url: webAddress }), ({ url }) => url)
    .max(10)
    .default([]),
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
  sources: list(source, ({ url }) => url).default([]),
  related: list(articleAddress).max(6).default([]),
  nolink: list(reference('films', 'personnes', 'plateformes', 'sagas')).default([]),
  aliases: list(slug).default([]),
}

function isPageOfItsOwn(address: string): boolean {
  return !URL.canParse(address) || new URL(address).pathname !== '/'
}

type ArticleDates = {
  summary: string
  description?: string | undefined
  date: string
  embargo?: string | undefined
  expires?: string | undefined
  updated?: string | undefined
  history: { date: string; kind: (typeof CHANGE_KINDS)[number] }[]
  partner?: unknown
  partnerLinks: unknown[]
}

/** Rules between the fields of an article. Runs only when each field is valid by itself. */
export function checkArticle(article: ArticleDates, context: z.RefinementCtx): void {
  const issue = (path: PropertyKey[], message: string, advice: string, rule?: RuleId) =>
    context.addIssue({ code: 'custom', path, message, ...hint(advice, rule ?? 'inconsistent-fields') })

  const { length } = article.summary
  if (!article.description && (length < DESCRIPTION.min || length > DESCRIPTION.max)) {
    issue(
      ['summary'],
      `Le chapô sert aussi de description pour les moteurs : ${length} ${agree(length, 'caractère')}, il en faut de ${DESCRIPTION.min} à ${DESCRIPTION.max}.`,
      'Ajustez le chapô, ou donnez une « description » à part.',
      'length',
    )
  }
  if (article.updated && epoch(article.updated) < epoch(article.date)) {
    issue(['updated'], 'La mise à jour précède la publication.', 'Corrigez « updated » ou « date ».')
  }
  const opening = Math.max(epoch(article.date), article.embargo ? epoch(article.embargo) : 0)
  if (article.expires && epoch(article.expires) <= opening) {
    issue(
      ['expires'],
      'L’article disparaîtrait avant d’avoir paru.',
      'Donnez à « expires » un instant postérieur à « date » et à « embargo ».',
    )
  }
  const real = article.history.filter(change => change.kind !== 'typo').map(change => epoch(change.date))
  const last = real.length > 0 ? Math.max(...real) : null
  if (last !== null && (!article.updated || epoch(article.updated) < last)) {
    issue(
      ['history'],
      'L’historique contient une mise à jour ou une correction plus récente que « updated ».',
      'Donnez à « updated » la date de la dernière mise à jour ou correction (une coquille n’y change rien).',
    )
  }
  if (article.partnerLinks.length > 0 && !article.partner) {
    issue(
      ['partnerLinks'],
      'Ces titres de partenaire n’ont pas de partenaire.',
      'Ajoutez le champ « partner ».',
    )
  }
}
