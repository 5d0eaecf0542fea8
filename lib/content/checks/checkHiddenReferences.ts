import { formatInstant } from '../../format/date'
import { linksIn } from '../../markdown/links/linksIn'
import { ARTICLE_FOLDERS } from '../../model/contentTypes'
import type { ValidFile } from '../../model/files'
import { type Archive, type Article, textsOf } from '../../model/items'
import { pathOf } from '../../model/pathOf'
import type { Place, Problem } from '../../model/problem'
import type { Milliseconds } from '../../time/clock'
import { epoch } from '../../time/instant'
import { flatMapped, type Steps } from '../../turns/steps'
import { closingOf, openingOf } from '../gate'

/** What may lead to an article within a text; the parser decides whether it does. */
const ARTICLE_PATH = new RegExp(`/(?:${ARTICLE_FOLDERS.join('|')})/[a-z\\d-]+`, 'g')

/**
 * Links and references that readers will meet before what they lead to: to a draft, or to an item that is
 * scheduled or under embargo until after the one that refers to it is public. The link would tell of it.
 * Nothing is said where the referring item itself is hidden until its target is public, nor where the target is
 * public by now.
 * What outlives its target is only warned of: the link becomes text by itself, and an item that expires must
 * not hold back the next edition.
 *
 * @param files of the archive, for the places of their fields
 */
export function* checkHiddenReferences(
  archive: Archive,
  files: readonly ValidFile[],
  now: Milliseconds,
): Steps<Problem[]> {
  const { articles } = archive
  const hidden = new Map(
    articles
      .filter(article => openingOf(article) > now || article.expires)
      .map(article => [pathOf(article), article]),
  )
  if (hidden.size === 0) return []
  const fileOf = new Map(files.map(file => [`${file.folder}/${file.slug}`, file]))
  const isEarly = (article: Article | null, target: Article) =>
    openingOf(target) > Math.max(article ? openingOf(article) : 0, now)
  const outlives = (article: Article | null, target: Article) =>
    closingOf(target) < (article ? closingOf(article) : Number.POSITIVE_INFINITY) && !article?.draft
  const leads = (article: Article | null, target: Article) =>
    isEarly(article, target) || outlives(article, target)
  const problem = (place: Place, address: string, article: Article | null, target: Article) =>
    isEarly(article, target)
      ? problemOf(place, address, article, target, now, fileOf.get(referenceTo(target)))
      : warningOf(place, address, target, now)

  const fromTexts = yield* flatMapped(textsOf(archive), ({ address, body, article }) => {
    const isSuspect = Array.from(body.markdown.matchAll(ARTICLE_PATH)).some(([path]) => {
      const target = hidden.get(path)
      return target !== undefined && leads(article, target)
    })
    if (!isSuspect) return []
    return linksIn(body.markdown).flatMap(({ path, line, column }) => {
      const target = hidden.get(path)
      if (!target || !leads(article, target)) return []
      const place = { file: body.file, line: body.line + line - 1, column }
      return [problem(place, address, article, target)]
    })
  })

  const fromFields = yield* flatMapped(articles, article =>
    article.related
      .filter(target => leads(article, target))
      .flatMap(target => {
        const file = fileOf.get(referenceTo(article))
        if (!file || !('related' in file.data)) return []
        const field = ['related', file.data.related.indexOf(referenceTo(target))]
        const found = problem(file.placeOf(field), referenceTo(article), article, target)
        return [{ ...found, field: field.join('.') }]
      }),
  )
  return [...fromTexts, ...fromFields]
}

/** @param file of the target, where it says since when it is hidden: often that is what has just been edited */
function problemOf(
  place: Place,
  address: string,
  article: Article | null,
  target: Article,
  now: Milliseconds,
  file: ValidFile | undefined,
): Problem {
  const field = hidingField(target)
  const hiding = file?.placeOf([field])
  const hideToo = article ? 'cachez aussi longtemps l’article qui le contient, ' : ''
  const reveal = hiding
    ? `ou revenez sur « ${field} » (${hiding.file}:${hiding.line})`
    : `ou changez « ${field} »`
  return {
    ...place,
    rule: 'hidden-reference',
    message: `« ${referenceTo(target)} » — Ce renvoi mène à un article caché : ${stateOf(target)}, tandis que « ${address} » est public ${sinceWhen(article, now)}.`,
    hint: `Retirez le renvoi jusque-là, ${hideToo}${reveal}.`,
    publicMessage: 'Un renvoi mène à un article qui n’est pas public.',
  }
}

function warningOf(place: Place, address: string, target: Article, now: Milliseconds): Problem {
  const { expires = target.date } = target
  const gone = `${closingOf(target) > now ? 'disparaîtra' : 'a disparu'} le ${formatInstant(expires)}`
  return {
    ...place,
    rule: 'expiring-reference',
    severity: 'warning',
    message: `« ${referenceTo(target)} » — Ce renvoi mène à un article qui ${gone}, et « ${address} » lui survit : le lien devient alors du texte.`,
    hint: 'Retirez le renvoi si la phrase ne tient pas sans lui.',
  }
}

function stateOf(target: Article): string {
  const field = hidingField(target)
  if (field === 'draft') return 'c’est un brouillon'
  const instant = formatInstant(openingInstant(target))
  return field === 'embargo' ? `il est sous embargo jusqu’au ${instant}` : `il paraîtra le ${instant}`
}

/** The field of its front matter that hides an article, which is hidden. */
function hidingField({ draft, date, embargo }: Article): 'draft' | 'embargo' | 'date' {
  if (draft) return 'draft'
  return embargo && epoch(embargo) > epoch(date) ? 'embargo' : 'date'
}

function sinceWhen(article: Article | null, now: Milliseconds): string {
  if (!article) return 'en permanence'
  const tense = openingOf(article) > now ? 'à partir du' : 'depuis le'
  return `${tense} ${formatInstant(openingInstant(article))}`
}

/** The stored instant at which an article opens. */
function openingInstant({ date, embargo }: Article): string {
  return embargo && epoch(embargo) > epoch(date) ? embargo : date
}

/** An article as fields name it: `critiques/drive`. */
function referenceTo(article: Article): string {
  return pathOf(article).slice(1)
}
