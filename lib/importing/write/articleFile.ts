import { webAddressFault } from '../../text/addressFault'
import { fitted } from '../../text/fitted'
import { slugOf } from '../../text/slug'
import { instantAt, parseInstant } from '../../time/instant'
import type { Conversion } from '../bodies/conversion'
import type { Carte, FieldFate } from '../map/carte'
import { listed } from '../map/fieldFates'
import type { SourceItem } from '../sources/sourceItem'
import { cleanLine, contentFile, type Prose, prose, type Value } from './frontMatter'
import { labelsOf, termLabels } from './labels'
import type { Plan, PlannedItem } from './plan'

/** Most characters of each, as the model has them. */
const MOST = {
  title: 300,
  pageTitle: 70,
  summary: 400,
  tag: 40,
  place: 80,
  verdict: 200,
  audience: 160,
  how: 80,
  published: 20,
  scale: 80,
}
const DESCRIPTION = { min: 50, max: 170 }

export type LeadPicture = { src: string; alt: string; credit: string | null; license: string | null }

export type ArticleParts = {
  /** What kind of source it is: `wordpress`. */
  from: string
  item: SourceItem
  planned: PlannedItem
  conversion: Conversion
  /** Fields of the source that the map takes for ours. */
  taken: ReadonlyMap<FieldFate, string>
  carte: Carte
  spellings: Plan['spellings']
  picture: LeadPicture | null
  isDraft: boolean
  /** When a text without any date was first brought in. */
  firstSeen: string
}

/** The file of an article or a page. What does not fit into a field is told to the plan as lost or guessed. */
export function articleFile(parts: ArticleParts): string {
  const { planned, conversion } = parts
  const fields = planned.folder === 'pages' ? pageFields(parts) : articleFields(parts)
  return contentFile(fields, conversion.markdown)
}

function articleFields(parts: ArticleParts): Record<string, Value> {
  const { from, item, planned, taken, picture, carte } = parts
  const date = dateOf(item.published ?? item.updated ?? parts.firstSeen)
  const isReview = planned.folder === 'critiques'
  // The export of a site on somebody's own machine has addresses that only open there.
  const url = item.addresses.find(address => /^https?:\/\//.test(address) && !webAddressFault(address))
  const language = item.language ?? carte.site.langue
  return {
    title: cut(titleOf(parts), MOST.title, 'titre', planned),
    ...summaryFields(parts),
    date,
    updated: updatedOf(item, date),
    ...(parts.isDraft && { draft: true }),
    authors: planned.authors,
    ...(isReview
      ? { film: planned.film?.slug, ...ratingFields(parts) }
      : {
          films: [...new Set([...(planned.film?.slug ? [planned.film.slug] : []), ...planned.named.films])],
          people: planned.named.people,
          platforms: planned.named.platforms,
        }),
    ...(isReview && {
      verdict: said('verdict', MOST.verdict, 'verdict'),
      audience: said('public', MOST.audience, 'public'),
    }),
    image:
      (picture && {
        src: picture.src,
        alt: prose(picture.alt),
        credit: picture.credit === null ? undefined : prose(picture.credit),
        license: picture.license === null ? undefined : prose(picture.license),
      }) ||
      undefined,
    places: labelsOf(
      listed(taken.get('lieux')).concat(termLabels(parts, 'lieu')),
      { most: MOST.place, what: 'lieu', spellings: parts.spellings.places },
      planned,
    ),
    tags: labelsOf(
      termLabels(parts, 'mot-clé').concat(listed(taken.get('mots-cles'))),
      { most: MOST.tag, what: 'mot-clé', spellings: parts.spellings.tags },
      planned,
    ),
    ...(isReview && { seen: seenOf(parts) }),
    sources: sourcesOf(parts),
    lang: language && !/^fr\b/.test(language) ? language : undefined,
    formerPaths: planned.formerPaths.map(prose),
    imported: { from, id: prose(item.id), url: url ? prose(url) : undefined },
  }

  function said(fate: FieldFate, most: number, what: string): Prose | undefined {
    const value = taken.get(fate)
    return value ? cut(value, most, what, planned) : undefined
  }
}

function pageFields(parts: ArticleParts): Record<string, Value> {
  const { item, planned, conversion } = parts
  const given = cleanLine(item.excerpt ?? '')
  const text = given.length >= DESCRIPTION.min ? given : openingOf(conversion.markdown)
  if (text !== given) planned.guesses.push({ what: 'résumé de la page', rule: 'le début de son texte' })
  return {
    title: cut(titleOf(parts), MOST.pageTitle, 'titre', planned),
    summary: prose(
      fitted(
        text.length >= DESCRIPTION.min
          ? text
          : `${asSentence(titleOf(parts))} ${text} Page reprise de l’ancien site.`,
        DESCRIPTION.max,
      ),
    ),
    formerPaths: planned.formerPaths.map(prose),
  }
}

/** A title that others follow: with a full stop, unless it ends by a sign of its own. */
function asSentence(title: string): string {
  return /[.!?…]$/u.test(title) ? title : `${title}.`
}

/** A text without a title and a film is called by its first words. */
function titleOf({ planned, conversion }: ArticleParts): string {
  if (planned.title !== null) return planned.title
  planned.guesses.push({ what: 'titre', rule: 'les premiers mots du texte' })
  return fitted(openingOf(conversion.markdown), 70) || 'Sans titre'
}

/** The sentences that an editor of the old site wrote; those that only repeat the beginning of the text are left to it. */
function summaryFields({ item, planned, taken, conversion }: ArticleParts): Record<string, Value> {
  const written = cleanLine(taken.get('chapo') ?? item.excerpt ?? '')
  const description = cleanLine(taken.get('description') ?? '')
  const fits = description.length >= DESCRIPTION.min && description.length <= DESCRIPTION.max
  if (description !== '' && !fits)
    lose('description pour les moteurs, d’une autre longueur', description, planned)
  const start = bare(written.replace(/(?:\s*(?:\[?(?:…|\.\.\.|&hellip;)\]?))+$/, ''))
  const isCut =
    start !== '' &&
    bare(openingOf(conversion.markdown, 2 * written.length + 200)).startsWith(start.slice(0, 300))
  const summary = written === '' || isCut ? undefined : cut(written, MOST.summary, 'chapô', planned)
  return { summary, description: fits ? prose(description) : undefined }
}

function ratingFields({ item, planned, taken, carte }: ArticleParts): Record<string, Value> {
  const note = taken.get('note')
  const written = item.rating ?? (note ? { value: note } : null)
  if (!written) return { rating: null }
  const stars = carte.notes.get(written.value)
  const rating = typeof stars === 'number' ? stars : null
  if (stars === undefined || stars === null)
    lose('note que la carte ne traduit pas encore', written.value, planned)
  const scale = written.scale ?? carte.site.echelle ?? undefined
  const isOurs =
    /^[0-5](?:[.,]\d)?$/.test(written.value.trim()) && Number(written.value.replace(',', '.')) === rating
  const isDrawn = /^[★⭐½☆\s]+$/u.test(written.value)
  if ((isOurs || isDrawn) && rating !== null) return { rating }
  return {
    rating,
    ratingAsPublished: {
      value: cut(written.value, MOST.published, 'note d’origine', planned),
      scale: scale ? cut(scale, MOST.scale, 'échelle', planned) : undefined,
    },
  }
}

function seenOf({ item, taken, planned }: ArticleParts): Value {
  const how = taken.get('vu') ?? item.seen?.how
  const date = taken.get('vu-le') ?? item.seen?.date
  const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/.exec(date ?? '')?.[0]
  if (date && !day) lose('date de la séance', date, planned)
  return {
    how: how ? cut(how, MOST.how, 'comment le film a été vu', planned) : undefined,
    date: day,
    rewatch: item.seen?.rewatch ? true : undefined,
  }
}

/** Where it stands on a site that is not moved: a page of Letterboxd stays where it is. */
function sourcesOf({ item, planned, from }: ArticleParts): Value {
  if (planned.formerPaths.length > 0 || from !== 'letterboxd') return []
  const url = item.addresses.find(address => /^https?:\/\//.test(address))
  return url ? [{ title: prose('Letterboxd'), url: prose(url) }] : []
}

/** A moment as editors write it, in Paris; with its offset only where the hour comes twice. */
export function dateOf(written: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return written
  const parsed = parseInstant(written)
  const stored = 'instant' in parsed ? parsed.instant : instantAt(Date.parse(written) || 0)
  const [short] = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::(?!00)\d{2})?/.exec(stored) ?? [stored]
  const again = parseInstant(short)
  return 'instant' in again && again.instant === stored ? short : stored
}

/** Programs touch the date of change with every save: a change within the day of publication says nothing to readers. */
function updatedOf({ published, updated }: SourceItem, date: string): string | undefined {
  if (!published || !updated) return undefined
  const later = dateOf(updated)
  return later.slice(0, 10) > date.slice(0, 10) ? later : undefined
}

function openingOf(markdown: string, most = 400): string {
  const plain = markdown
    .slice(0, most * 3)
    .replace(/^:::.*$|^::.*$|^!\[.*$/gm, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_#>`\\]/g, '')
  return cleanLine(plain).slice(0, most)
}

function bare(text: string): string {
  return slugOf(text)
}

function cut(text: string, most: number, what: string, planned: PlannedItem): Prose {
  const clean = cleanLine(text)
  if (clean.length <= most) return prose(clean)
  lose(`${what} coupé à ${most} caractères`, clean, planned)
  return prose(fitted(clean, most))
}

function lose(what: string, sample: string, { losses }: PlannedItem): void {
  losses.push({ what, count: 1, sample: sample.slice(0, 80) })
}
