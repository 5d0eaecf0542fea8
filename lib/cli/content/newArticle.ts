import { formatList } from '../../grammar/list'
import { type Archive, articlesOf, type Film, type Person } from '../../model/items'
import { slugOf } from '../../text/slug'
import { didYouMean } from '../../text/suggest'
import type { Milliseconds } from '../../time/clock'
import { instantAt, parseInstant } from '../../time/instant'
import { NEWS_FORMATS, type NewsFormat, SUBJECT_NAMES, type Subject } from '../../vocabulary'
import { instantOf } from './instantOf'
import { type FieldSource, itemFile, quoted, todo, yamlList } from './itemFile'
import { itemNamed, itemsNamed, listed } from './itemNamed'
import type { ArticleTemplates, Given, Question, Template } from './newItem'
import { Misuse } from './verb'

const SUMMARY = todo('le chapô, une ou deux phrases de 50 à 170 caractères, qui sert aussi de description.')
const MINUTE = 60_000

const COMMON = [
  { option: 'titre', prompt: 'Titre', isRequired: true },
  {
    option: 'date',
    prompt: 'Date de publication, à l’heure de Paris (vide : maintenant)',
    check: instantOf,
  },
  {
    option: 'auteur',
    prompt: 'Signature, le nom d’un fichier de auteurs (vide : redaction)',
    check: (answer, { authors }) => itemNamed('auteur', answer, authors),
  },
] as const satisfies readonly Question[]

const reviewTemplate: Template = {
  folder: 'critiques',
  questions: [
    {
      option: 'film',
      prompt: 'Film, le nom de son fichier',
      isRequired: true,
      check: (answer, { films }) => itemNamed('film', answer, films),
    },
    ...COMMON,
    { option: 'note', prompt: 'Note, de 0 à 5 par demi-points (vide : à décider)', check: ratingOf },
    { option: 'vu', prompt: 'Film vu comment, « en salle » par exemple (vide : la page n’en dira rien)' },
    { option: 'invitation', prompt: 'Sur invitation, oui ou non (vide : de même)', check: invitationOf },
  ],
  write(given, archive, now) {
    const film = itemNamed('film', given.get('film') ?? '', archive.films)
    const title = given.get('titre') ?? ''
    const others = articlesOf(archive, 'review').filter(review => review.film === film)
    const related = sameSaga(film, archive).map(({ slug }) => `critiques/${slug}`)
    const text = itemFile(
      [
        ...heading(given, archive, now),
        ['film', film.slug],
        ['rating', ratingOf(given.get('note'))],
        ['verdict', quoted(todo('une phrase, sans révélation.'))],
        ['audience', quoted(todo('pour qui ?'))],
        ['strengths', '[]'],
        ['weaknesses', '[]'],
        [
          'tags',
          yamlList([...new Set(others.flatMap(({ tags }) => tags.map(({ label }) => label)))], quoted),
        ],
        ['related', related.length > 0 ? yamlList(related) : null],
        ['seen', seenOf(given)],
        ['sources', '[]'],
      ],
      todo('la critique.'),
    )
    return { slugs: [film.slug, slugOf(title)], text }
  },
}

const newsTemplate: Template = {
  folder: 'actualites',
  questions: [
    ...COMMON,
    {
      option: 'format',
      prompt: 'Format, actualite, dossier ou top (vide : actualite)',
      check: answer => formatOf(answer),
    },
    {
      option: 'sujet',
      prompt: `Sujet, ${formatList(SUBJECT_NAMES, 'ou')} (vide : aucun)`,
      check: answer => subjectOf(answer),
    },
    {
      option: 'films',
      prompt: 'Films concernés, séparés par des virgules ; ceux d’un top dans leur ordre',
      check: (answer, { films }) => itemsNamed('film', answer, films),
    },
    {
      option: 'personnes',
      prompt: 'Personnes concernées (vide : la réalisation de ces films)',
      check: (answer, { people }) => itemsNamed('personne', answer, people.filter(hasFile)),
    },
    {
      option: 'plateformes',
      prompt: 'Plateformes concernées (vide : celles de ces films)',
      check: (answer, { platforms }) => itemsNamed('plateforme', answer, platforms),
    },
    { option: 'lieux', prompt: 'Lieux, séparés par des virgules' },
  ],
  write(given, archive, now) {
    const format = formatOf(given.get('format'))
    const subject = subjectOf(given.get('sujet'))
    const films = itemsNamed('film', given.get('films'), archive.films)
    if (format === 'top' && films.length < 2) {
      throw new Misuse('Un top classe au moins deux films : « --films premier,deuxieme ».')
    }
    const withFile = archive.people.filter(hasFile)
    const people = given.get('personnes')
      ? itemsNamed('personne', given.get('personnes'), withFile)
      : films.flatMap(({ directors }) => directors.filter(hasFile))
    const platforms = given.get('plateformes')
      ? itemsNamed('plateforme', given.get('plateformes'), archive.platforms)
      : films.flatMap(film => film.releases.map(({ platform }) => platform).filter(found => found !== null))
    const places = listed(given.get('lieux'))
    const slugs = (items: readonly { slug: string }[]) =>
      items.length > 0 ? yamlList([...new Set(items.map(({ slug }) => slug))]) : null
    const text = itemFile(
      [
        ...heading(given, archive, now),
        ['format', format === 'actualite' ? null : format],
        ['subject', subject ?? null],
        [format === 'top' ? 'ranking' : 'films', slugs(films)],
        ['people', slugs(people)],
        ['platforms', slugs(platforms)],
        ['places', places.length > 0 ? yamlList(places, quoted) : null],
        ['tags', '[]'],
        ['sources', '[]'],
      ],
      todo('l’article.'),
    )
    return { slugs: [slugOf(given.get('titre') ?? '')], text }
  },
}

export const ARTICLE_TEMPLATES: ArticleTemplates = { review: reviewTemplate, news: newsTemplate }

function hasFile({ body }: Person): boolean {
  return body !== null
}

/** A new article is a draft: nothing of it can be published by mistake. */
function heading(given: Given, archive: Archive, now: Milliseconds): FieldSource[] {
  const author = itemNamed('auteur', given.get('auteur') || 'redaction', archive.authors)
  const date = given.get('date')
  if (date) instantOf(date)
  return [
    ['title', quoted(given.get('titre') ?? '')],
    ['summary', quoted(SUMMARY)],
    ['date', date ?? dateOf(now)],
    ['draft', 'true'],
    ['authors', yamlList([author.slug])],
  ]
}

/** The minute as editors write it; with its offset in the hour that the clock of Paris repeats. */
function dateOf(now: Milliseconds): string {
  const stored = instantAt(Math.floor(now / MINUTE) * MINUTE)
  const short = stored.slice(0, 'yyyy-mm-ddThh:mm'.length)
  return 'instant' in parseInstant(short) ? short : stored
}

function formatOf(written = 'actualite'): NewsFormat {
  const format = NEWS_FORMATS.find(name => name === written)
  if (format) return format
  throw new Misuse(`« ${written} » n’est pas un format. ${didYouMean(written, NEWS_FORMATS, '')}`.trim())
}

function subjectOf(written: string | undefined): Subject | undefined {
  const subject = SUBJECT_NAMES.find(name => name === written)
  if (subject || !written) return subject
  throw new Misuse(`« ${written} » n’est pas un sujet. ${didYouMean(written, SUBJECT_NAMES, '')}`.trim())
}

function ratingOf(written: string | undefined): string {
  if (!written) return `null # ${todo('la note, de 0 à 5 par demi-points ; « null » veut dire non noté.')}`
  const rating = written.replace(',', '.')
  if (!/^[0-5](?:\.[05])?$/.test(rating) || Number(rating) > 5) {
    throw new Misuse(`« ${written} » n’est pas une note : de 0 à 5, par demi-points.`)
  }
  return rating
}

/** How the film was seen, only where somebody says so. */
function seenOf(given: Given): string | null {
  const how = given.get('vu')
  const invited = invitationOf(given.get('invitation'))
  if (!how && invited !== null) throw new Misuse('Dites comment le film a été vu : « --vu "en salle" ».')
  return how ? `{ how: ${quoted(how)}${invited === null ? '' : `, invited: ${invited}`} }` : null
}

function invitationOf(written: string | undefined): boolean | null {
  if (!written) return null
  if (written === 'oui' || written === 'non') return written === 'oui'
  throw new Misuse(`« ${written} » : la séance était-elle sur invitation ? Répondez oui ou non.`)
}

function sameSaga(film: Film, archive: Archive) {
  return articlesOf(archive, 'review')
    .filter(review => film.saga && review.film.saga?.saga === film.saga.saga && review.film !== film)
    .slice(0, 3)
}
