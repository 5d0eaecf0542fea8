import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Catalogue } from '../content/catalogue/catalogue'
import { capitalised } from '../format/capitalised'
import { formatCount } from '../format/number'
import { DISPUTED, filmRatingOf, filmRatingSentence, formatFilmRating } from '../model/film/filmRating'
import { ratingSentence, ratingWord, starsDrawn } from '../model/rating'
import { routes } from '../routes'
import type { SearchEntry } from './entry'
import type { Suggestions } from './suggest'

/** Facts beside a name: the year of a film and who made it, what somebody does. */
const FACTS = 2

/**
 * The suggestions as a document of links: the way to all finds, how many suggestions there are, as it is announced, and
 * the suggestions, options of the list below a field. Its three parts are those of the panel of /recherche, which
 * components/browser/askServer.ts fills in either case.
 */
export function suggestionsDocument(suggestions: Suggestions, catalogue: Catalogue): string {
  const { query, entries, titles, all } = suggestions
  const options = [
    ...entries.map(entry => ({ href: entry.path, content: entryContent(entry, catalogue) })),
    ...titles.map(title => ({
      href: routes.search({ q: title }),
      content: [element('b', {}, title), label('Vouliez-vous dire')],
    })),
    ...(all > entries.length
      ? [{ href: routes.search({ q: query }), content: [label(`Voir les ${formatCount(all, 'résultat')}`)] }]
      : []),
  ]
  const count = entries.length + titles.length
  const body = element(
    'body',
    { className: ['search-panel'] },
    element('a', { href: routes.search({ q: query }) }, 'Tous les résultats'),
    element('p', {}, count > 0 ? `${formatCount(count, 'suggestion')}.` : 'Aucune suggestion.'),
    element(
      'div',
      {},
      ...options.map(({ href, content }, index) =>
        element('a', { role: 'option', id: `suggestion-${index + 1}`, tabIndex: -1, href }, ...content),
      ),
    ),
  )
  const head = '<head><meta charset="utf-8"><title>Suggestions</title></head>'
  return `<!DOCTYPE html><html lang="fr">${head}${toHtml(body)}</html>`
}

function entryContent(entry: SearchEntry, catalogue: Catalogue): ElementContent[] {
  const { title, kicker, facts } = entry
  return [
    element('b', {}, title),
    { type: 'text', value: ' ' },
    label([kicker, ...facts.slice(0, FACTS)].join(' – ')),
    ...noteOf(entry, catalogue),
  ]
}

/** Our note of a film, or that of a review: stars for the eye, a sentence for the ear. */
function noteOf({ type, films, rating }: SearchEntry, catalogue: Catalogue): ElementContent[] {
  const ofFilm = type === 'films' ? filmRatingOf(catalogue.reviewsOf(films)) : null
  if (ofFilm?.isDisputed) {
    const seen = `${formatFilmRating(ofFilm)} ${DISPUTED}`
    return [note(filmRatingSentence(ofFilm), element('b', {}, seen))]
  }
  const stars = ofFilm?.mean ?? rating
  if (stars === null || stars === undefined) return []
  return [
    note(
      ratingSentence(stars),
      element('i', { className: ['stars'], dataStars: String(starsDrawn(stars)) }),
      { type: 'text', value: ` ${capitalised(ratingWord(stars))}` },
    ),
  ]
}

function note(heard: string, ...seen: ElementContent[]): Element {
  return element(
    'span',
    { className: ['label'] },
    element('span', { className: ['sr-only'] }, ` – ${heard}`),
    element('span', { ariaHidden: 'true' }, ...seen),
  )
}

function label(text: string): Element {
  return element('span', { className: ['label'] }, text)
}

function element(
  tagName: string,
  properties: Element['properties'],
  ...children: (ElementContent | string)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map(child => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  }
}
