import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AgendaPage } from '@/components/agenda/AgendaPage'
import { ratingFigure } from '@/components/entity/figures'
import { FilmChronology } from '@/components/film/FilmChronology'
import { FilmHead } from '@/components/film/FilmHead'
import { FilmTile } from '@/components/film/FilmTile'
import { AllFilters } from '@/components/filters/AllFilters'
import { BestRated } from '@/components/ratings/BestRated'
import { Outlets } from '@/components/ratings/Outlets'
import { RatingsPage } from '@/components/ratings/RatingsPage'
import { calendarOf } from '@/lib/feeds/calendar/calendarOf'
import { FACETS, LEAST_RATINGS } from '@/lib/filters/facets'
import { filmSpace } from '@/lib/filters/filmSpace'
import { findIn } from '@/lib/filters/findIn'
import { reviewSpace } from '@/lib/filters/reviewSpace'
import type { Space } from '@/lib/filters/space'
import { type Parameters, readState } from '@/lib/filters/state'
import { tonightSpace } from '@/lib/filters/tonightSpace'
import { agendaOf } from '@/lib/model/agenda/agenda'
import { bestByOutlet } from '@/lib/model/article/bestByOutlet'
import { distributionOf } from '@/lib/model/article/distributionOf'
import type { Film } from '@/lib/model/items'
import { RATING_ORDERS, ratedInOrder } from '@/lib/model/ratingOrders'
import { type Drawn, drawnSite, figuresOf, forSites, meanOf, seen } from '../support/drawnSites'

const TODAY = '2024-12-15'

/** The words of some HTML, what is drawn for the eye included. */
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

/** Whether some HTML shows a film so: in figures, or by the stars of its mean; and no other note beside it. */
function expectShown(html: string, figures: string | null, what: string): void {
  const stars = [...html.matchAll(/data-stars="([\d.]+)"/g)].map(([, value]) => Number(value))
  if (figures === null) {
    expect(stars, what).toEqual([])
    return
  }
  const text = textOf(html)
  if (figures.includes('/')) {
    for (const figure of figures.split(' / '))
      expect(text, what).toMatch(new RegExp(`[\\s\u00a0]${figure}[\\s;]`))
    expect(stars, what).toEqual([])
    expect(text, what).not.toMatch(/étoile|remarquable|bien|moyen |décevant|à fuir|chef-d/)
  } else {
    expect(text, what).toMatch(new RegExp(`\\b${figures} (?:étoiles? )?sur 5|^ ?${figures} `))
    expect(text, what).not.toMatch(/avis partagés|contre\u00A0/i)
    for (const star of stars)
      expect(Math.abs(star - Number(figures.replace(',', '.'))), what).toBeLessThan(0.13)
  }
}

const render = renderToStaticMarkup

/** The stretch of some HTML that is about a film: from its link to the next of another one. */
function rowOf(html: string, { slug }: Film, row: string): string {
  const rows = html.split(`<${row}`)
  return rows
    .filter(part => part.includes(`/films/${slug}"`) || part.includes(`/critiques/${slug}-`))
    .join('')
}

test('one film has one rating, wherever it is shown', () =>
  forSites(async drawn => {
    const { catalogue, films } = await drawnSite(drawn)
    const agenda = agendaOf(catalogue.films, '')
    if (!agenda) throw new Error('no agenda')
    const agendaHtml = render(<AgendaPage catalogue={catalogue} agenda={agenda} today={TODAY} />)
    const events = calendarOf(catalogue, agenda).events
    const rated = ratedInOrder(catalogue.reviews, 'par-note')
    const tableHtml = render(<RatingsPage rated={rated} shown={rated} order="par-note" page={1} />)
    for (const [index, one] of films.entries()) {
      const figures = figuresOf(drawn[index] as Drawn)
      const reviews = catalogue.reviewsOf([one])
      const head = render(<FilmHead film={one} reviews={reviews} html="" today={TODAY} />)
      expectShown(head, figures, 'head')
      if (figures) expect(textOf(head)).toContain(` ${figures} `)
      expectShown(render(<FilmTile film={one} reviews={reviews} />), figures, 'tile')
      expectShown(
        render(<FilmChronology title="Films" films={[one]} reviews={reviews} />),
        figures,
        'chronology',
      )
      expect(ratingFigure(reviews)?.value ?? null, 'figure').toBe(figures)
      const inAgenda = rowOf(agendaHtml, one, 'li class="agenda-event"')
      expectShown(inAgenda, figures, 'agenda')
      const described = events.find(({ url }) => url.endsWith(`/films/${one.slug}`))?.description ?? ''
      if (figures?.includes('/')) expect(described).toMatch(/notes\u00A0:|pour\u00A0:/)
      else if (figures) expect(described).toContain(`${figures}\u00A0étoile`)
      const row = rowOf(tableHtml, one, 'tr')
      if (figures) expect(textOf(row), 'row').toContain(` ${figures} `)
      else expect(row, 'row').toBe('')
    }
  }))

test('rankings have each film once, by its exact mean, the latest of equals first', () =>
  forSites(async drawn => {
    const { catalogue, films } = await drawnSite(drawn)
    const of = (one: Film) => drawn[films.indexOf(one)] as Drawn
    const mean = (one: Film) => meanOf(seen(of(one)))
    const expected = films
      .filter(one => seen(of(one)).length > 0)
      .sort((a, b) => mean(b) - mean(a) || b.year - a.year || a.title.localeCompare(b.title))
    const slugs = expected.map(({ slug }) => slug)
    for (const { slug: order } of RATING_ORDERS) {
      const listed = ratedInOrder(catalogue.reviews, order).map(({ film: { slug } }) => slug)
      expect([...listed].sort()).toEqual([...slugs].sort())
      if (order === 'par-note') expect(listed).toEqual(slugs)
    }
    const ranking = render(<BestRated reviews={catalogue.reviews} />)
    const names = [...ranking.matchAll(/>(F\d+)<\/a>/g)].map(([, name]) => name)
    expect(names).toEqual(slugs.length < 2 ? [] : expected.slice(0, 5).map(({ title }) => title))
    const outlets = render(<Outlets outlets={bestByOutlet(catalogue.reviews, 5)} />)
    const good = expected.filter(one => mean(one) >= 3)
    const inOutlets = [...outlets.matchAll(/>(F\d+)<\/a>/g)].map(([, name]) => name)
    expect(inOutlets).toEqual(good.length < 2 ? [] : good.slice(0, 5).map(({ title }) => title))
    const space = filmSpace(catalogue)
    const sorted = findIn(space, readState(space, { tri: 'note' })).items
    expect(sorted.slice(0, expected.length)).toEqual(expected)
  }))

/** Each value of each facet leaves as many items as it says, whatever else is chosen. */
function expectCountsToHold<T>(space: Space<T>, chosen: Parameters): void {
  const state = readState(space, chosen)
  const { items, counts } = findIn(space, state)
  for (const facet of FACETS) {
    for (const [value, count] of counts[facet]) {
      const left = findIn(space, { ...state, criteria: { ...state.criteria, [facet]: [value] } }).items
      expect(left.length, `${facet} ${value}`).toBe(count)
      expect(new Set(left).size, `${facet} ${value}`).toBe(count)
    }
  }
  expect(new Set(items).size).toBe(items.length)
}

test('filters leave what they say, and compare the exact mean', () =>
  forSites(async drawn => {
    const { catalogue, films } = await drawnSite(drawn)
    const space = filmSpace(catalogue)
    for (const chosen of [{}, { genre: 'drame' }, { periode: '1990-1999' }, { note: '3.5' }]) {
      expectCountsToHold(space, chosen)
      expectCountsToHold(reviewSpace(catalogue), chosen)
      expectCountsToHold(tonightSpace(catalogue, TODAY), chosen)
    }
    for (const least of LEAST_RATINGS) {
      const wanted = films.filter((_, index) => {
        const halves = seen(drawn[index] as Drawn)
        // Whole numbers on both sides: nothing is divided, nothing rounded.
        return halves.length > 0 && halves.reduce((sum, half) => sum + half, 0) >= 2 * least * halves.length
      })
      const left = findIn(space, readState(space, { note: String(least) })).items
      expect(new Set(left), `${least} and more`).toEqual(new Set(wanted))
      const tonight = tonightSpace(catalogue, TODAY)
      const candidates = findIn(tonight, readState(tonight, { note: String(least) })).items
      expect(new Set(candidates.map(({ film: one }) => one))).toEqual(new Set(wanted))
    }
  }))

test('counts add up to what they count', () =>
  forSites(async drawn => {
    const { catalogue, films } = await drawnSite(drawn)
    const public_ = drawn.flatMap(({ reviews }) => reviews.filter(({ hidden }) => !hidden))
    expect(catalogue.reviews).toHaveLength(public_.length)
    for (const [noun, space] of [
      ['film', filmSpace(catalogue)],
      ['critique', reviewSpace(catalogue)],
    ] as const) {
      const html = render(<AllFilters space={space as Space<unknown>} noun={noun} />)
      const total = Number(new RegExp(`>(\\d+) ${noun}s?<`).exec(html.replaceAll('\u00A0', ' '))?.[1])
      const decades = [...html.matchAll(/années \d{4} \((\d+)\)<\/a>/g)].map(([, count]) => Number(count))
      expect(decades.reduce((sum, count) => sum + count, 0)).toBe(total)
      expect(total).toBe(space.entries.length)
      const years = [...space.all.periode].filter(([period]) => !period.includes('-'))
      expect(years.reduce((sum, [, count]) => sum + count, 0)).toBe(total)
    }
    expect(filmSpace(catalogue).entries).toHaveLength(catalogue.films.length)
    for (const genre of catalogue.genres) {
      const of = catalogue.filmsOfGenre(genre)
      expect(new Set(of).size).toBe(of.length)
      expect(of.length).toBe(filmSpace(catalogue).all.genre.get(genre))
    }
    const given = drawn.reduce((sum, one) => sum + seen(one).length, 0)
    const steps = distributionOf(catalogue.reviews)
    expect(steps.reduce((sum, { count }) => sum + count, 0)).toBe(given)
    const rated = ratedInOrder(catalogue.reviews, '')
    expect(rated.flatMap(({ reviews }) => reviews)).toHaveLength(given)
    expect(films.filter((_, index) => seen(drawn[index] as Drawn).length > 0)).toHaveLength(rated.length)
  }))
