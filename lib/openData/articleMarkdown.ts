import type { Catalogue } from '../content/catalogue/catalogue'
import { articleHtml } from '../feeds/articleHtml'
import { capitalised } from '../format/capitalised'
import { formatDay, formatInstant } from '../format/date'
import { escapeQuoted } from '../format/escapeMarkup'
import { of } from '../grammar/joined'
import { formatList } from '../grammar/list'
import { htmlToMarkdown } from '../markdown/htmlToMarkdown'
import { dispatchOf } from '../model/article/dispatchOf'
import { CHANGE_NAMES, historyOf, toldWhole } from '../model/article/historyOf'
import { importedSentence } from '../model/article/importedSentence'
import { writtenSentence } from '../model/article/publication'
import { publishedRating } from '../model/article/publishedRating'
import { seenLine } from '../model/article/seenLine'
import type { Article, Review } from '../model/items'
import { pathOf } from '../model/pathOf'
import { ratingSentence } from '../model/rating'
import { absolute, routes } from '../routes'
import { SUBJECTS } from '../vocabulary'
import { license } from './license'

/** A review or news item as Markdown: what its page says, without what spoils a film. */
export function articleMarkdown(catalogue: Catalogue, article: Article): string {
  const { title, summary, authors, contributors, date, written, updated, sources, films } = article
  const url = absolute(pathOf(article))
  const { text, url: licenseUrl } = license()
  const dispatch = dispatchOf(article)
  const seen = article.kind === 'review' && seenLine(article)
  const html = [
    `<h1>${escapeQuoted(title)}</h1>`,
    summary && `<p><strong>${escapeQuoted(summary)}</strong></p>`,
    markdownList([
      `Par ${escapeQuoted(formatList(authors.map(({ name }) => name)))}, ${written ? `daté du ${formatDay(date)}` : `le ${formatInstant(date)}`}`,
      dispatch !== null && escapeQuoted(capitalised(dispatch)),
      writtenSentence(article) ?? undefined,
      importedSentence(article) ?? undefined,
      typeof seen === 'string' && escapeQuoted(seen),
      ...contributors.map(
        ({ author, role }) =>
          `${capitalised(role)}\u00A0: ${markdownLink(author.name, absolute(routes.author(author.slug)))}`,
      ),
      updated && `Mis à jour le ${formatInstant(updated)}`,
      `À lire sur ${markdownLink(url, url)}`,
      article.kind === 'news' && article.subject && `Sujet\u00A0: ${SUBJECTS[article.subject]}`,
      films.length > 0 &&
        `Film${films.length > 1 ? 's' : ''}\u00A0: ${films
          .map(film => markdownLink(`${film.title} (${film.year})`, absolute(routes.film(film.slug))))
          .join(', ')}`,
      article.kind === 'review' && `Note\u00A0: ${ratingSentence(article.rating)}`,
      article.kind === 'review' &&
        publishedRating(article) !== null &&
        `Note d’origine\u00A0: ${escapeQuoted(publishedRating(article) ?? '')}`,
      article.kind === 'review' && article.verdict && `Verdict\u00A0: ${escapeQuoted(article.verdict)}`,
    ]),
    articleHtml(catalogue, article),
    ...section('Lu ailleurs', article.kind === 'review' ? article.elsewhere.map(readElsewhere) : []),
    ...section(
      'Historique',
      historyOf(article).map(
        change =>
          `${CHANGE_NAMES[change.kind]}, ${formatInstant(change.date)}\u00A0: ${escapeQuoted(toldWhole(change))}`,
      ),
    ),
    ...section(
      'Sources',
      sources.map(source => markdownLink(source.title, source.url)),
    ),
    `<hr><p>${escapeQuoted(text)} ${markdownLink(licenseUrl, licenseUrl)}</p>`,
  ]
  return htmlToMarkdown(html.join(''))
}

/** What another publisher says of the film, in our words, then its own headlines, named as such. */
function readElsewhere({ publisher, title, url, summary, headlines }: Review['elsewhere'][number]): string {
  const titles = headlines.map(({ title: one, url: at }) => (at ? markdownLink(one, at) : escapeQuoted(one)))
  const block =
    titles.length > 0 ? `<p>Les titres ${escapeQuoted(of(publisher))}\u00A0:</p>${markdownList(titles)}` : ''
  return `<p>${escapeQuoted(summary)}</p><p>${markdownLink(title, url)}, ${escapeQuoted(publisher)}</p>${block}`
}

function section(title: string, items: string[]): string[] {
  return items.length > 0 ? [`<h2>${title}</h2>`, markdownList(items)] : []
}

function markdownList(items: (string | false | undefined)[]): string {
  return `<ul>${items.map(item => (item ? `<li>${item}</li>` : '')).join('')}</ul>`
}

function markdownLink(text: string, url: string): string {
  return `<a href="${escapeQuoted(url)}">${escapeQuoted(text)}</a>`
}
