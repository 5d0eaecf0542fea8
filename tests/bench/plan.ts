import { slugOf } from '@/lib/text/slug'
import { fill } from './fill'
import { peoplePool, type Somebody } from './names'
import { CITIES, NEWS_TITLES, REVIEW_TITLES, ROLES, TITLE_HEADS, TITLE_TAILS } from './phrases'
import { type Random, randomFrom } from './random'

export type PlannedFilm = {
  slug: string
  title: string
  year: number
  directors: Somebody[]
  cast: { person: Somebody; role: string }[]
  /** Set on a film and its sequel. */
  saga: { slug: string; title: string; position: number } | null
}

export type PlannedArticle = {
  kind: 'review' | 'news'
  slug: string
  title: string
  /** As an editor writes it: Paris time, `2019-03-04T09:15`. */
  date: string
  film: PlannedFilm
  city: string
  aliases: string[]
}

/** What exists and what it is called, before a line of text is written: texts refer to each other. */
export type Plan = { articles: PlannedArticle[]; films: PlannedFilm[]; people: Somebody[] }

const ARTICLES_PER_FILM = 4
const FIRST_DAY = Date.UTC(2015, 0, 1)
const DAYS = 3652
const DAY = 86_400_000

/** @param count number of articles; three of five are news */
export function planArchive(count: number, seed: number): Plan {
  const random = randomFrom(seed)
  const people = peoplePool(40 + Math.floor(count / 6))
  const films = planFilms(Math.ceil(count / ARTICLES_PER_FILM), count, people, random)
  const headlines = new Set<string>()
  const articles = Array.from({ length: count }, (_, index) => {
    const film = films[Math.floor(index / ARTICLES_PER_FILM)]
    if (!film) throw new Error(`No film for article ${index}`)
    const kind = index % 5 === 1 || index % 5 === 3 ? 'review' : 'news'
    const city = random.pick(CITIES)
    const titles = kind === 'review' ? REVIEW_TITLES : NEWS_TITLES
    const values = { title: film.title, city, actor: film.cast[0]?.person.name ?? '' }
    const headline = fill(random.pick<string>(titles), values, random)
    // In front: what stands behind is cut off from a long one.
    const title = headlines.has(headline.slice(0, 50)) ? `${index + 1} : ${headline}` : headline
    headlines.add(headline.slice(0, 50))
    return {
      kind,
      // The number keeps two items with one headline apart.
      slug: `${slugOf(title).slice(0, 70).replace(/-$/, '')}-${index + 1}`,
      title,
      date: dateOf(index, count, random),
      film,
      city,
      aliases: random.chance(0.03) ? [`ancienne-adresse-${index + 1}`] : [],
    } satisfies PlannedArticle
  })
  return { articles, films, people }
}

function planFilms(size: number, count: number, people: Somebody[], random: Random): PlannedFilm[] {
  const films: PlannedFilm[] = []
  const taken = new Map<string, number>()
  for (let index = 0; index < size; index++) {
    const before = films.at(-1)
    const isSequel = before !== undefined && before.saga === null && index % 12 === 11
    const title = isSequel ? `${before.title} 2` : titleOf(random, taken)
    if (isSequel) before.saga = { slug: before.slug, title: before.title, position: 1 }
    films.push({
      slug: slugOf(title),
      title,
      // A film is new, or nearly, when its first article appears.
      year: Number(dayOf(index * ARTICLES_PER_FILM, count).slice(0, 4)) - random.below(2),
      directors: isSequel ? before.directors : random.few(people, random.chance(0.1) ? 2 : 1),
      cast: isSequel ? before.cast : castOf(people, random),
      saga: isSequel ? { slug: before.slug, title: before.title, position: 2 } : null,
    })
  }
  return films
}

/** A title that no film has yet; once the bank is used up, titles come back with a number. */
function titleOf(random: Random, taken: Map<string, number>): string {
  const title = `${random.pick(TITLE_HEADS)} ${random.pick(TITLE_TAILS)}`
  const uses = (taken.get(title) ?? 0) + 1
  taken.set(title, uses)
  // From 3 on: « 2 » is a sequel's.
  return uses === 1 ? title : `${title} ${uses + 1}`
}

function castOf(people: Somebody[], random: Random): PlannedFilm['cast'] {
  const size = 4 + random.below(6)
  const cast = new Set<Somebody>()
  // Stars play more often than others, as in a real archive.
  while (cast.size < size) cast.add(random.pickSkewed(people))
  const roles = random.shuffle(ROLES)
  return [...cast].map((person, index) => ({ person, role: roles[index] ?? 'le voisin' }))
}

function dayOf(index: number, count: number): string {
  return new Date(FIRST_DAY + Math.floor((index * DAYS) / count) * DAY).toISOString().slice(0, 10)
}

/** In working hours, which no change of the clock touches. */
function dateOf(index: number, count: number, random: Random): string {
  const hour = String(7 + random.below(15)).padStart(2, '0')
  const minute = String(random.below(60)).padStart(2, '0')
  return `${dayOf(index, count)}T${hour}:${minute}`
}
