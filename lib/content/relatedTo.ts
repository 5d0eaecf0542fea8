import type { Article, Film } from './items'

/** An item to read next and why it is proposed, as readers see it (« même réalisateur »). */
export type Related = { article: Article; reason: string }

const MOST = 4

/**
 * What to read after `article`: the editor's choice first, then items that share something with it,
 * the strongest tie first and the newest first among equals. One reason each, the strongest.
 *
 * @param articles all public items, newest first
 */
export function relatedTo(article: Article, articles: readonly Article[]): Related[] {
  const chosen = article.related.map(other => ({ article: other, reason: 'choix de la rédaction' }))
  const taken = new Set([article, ...article.related].map(keyOf))
  const computed = articles
    .filter(other => !taken.has(keyOf(other)))
    .flatMap(other => {
      const tie = tieOf(article, other)
      return tie ? [{ article: other, ...tie }] : []
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ article: other, reason }) => ({ article: other, reason }))
  return [...chosen, ...computed].slice(0, Math.max(MOST, chosen.length))
}

function keyOf(article: Article): string {
  return `${article.kind}/${article.slug}`
}

type Tie = { rank: number; reason: string }

/** The strongest thing two items share; a lower rank is a stronger tie. */
function tieOf(a: Article, b: Article): Tie | null {
  const ties: (Tie | null)[] = [
    when(
      a.films.some(film => b.films.includes(film)),
      1,
      b.kind === 'review' ? 'la critique du film' : 'même film',
    ),
    named(shared(a.films.map(sagaOf), b.films.map(sagaOf)), 2, saga => `même saga, ${saga.title}`),
    named(shared(directorsOf(a), directorsOf(b)), 3, person => `même réalisation, ${person.name}`),
    named(shared(leadsOf(a), leadsOf(b)), 4, person => `avec ${person.name}`),
    named(shared(a.people, b.people), 5, person => `avec ${person.name}`),
    named(
      shared(
        a.tags.map(tag => tag.label),
        b.tags.map(tag => tag.label),
      ),
      6,
      label => `même sujet, ${label}`,
    ),
    named(shared(a.platforms, b.platforms), 7, platform => `sur ${platform.name}`),
  ]
  return ties.find(tie => tie !== null) ?? null
}

function when(shares: boolean, rank: number, reason: string): Tie | null {
  return shares ? { rank, reason } : null
}

function named<T>(value: T | undefined, rank: number, say: (value: T) => string): Tie | null {
  return value === undefined ? null : { rank, reason: say(value) }
}

function shared<T>(a: readonly (T | undefined)[], b: readonly (T | undefined)[]): T | undefined {
  return a.find(item => item !== undefined && b.includes(item))
}

function sagaOf(film: Film) {
  return film.saga?.saga
}

function directorsOf(article: Article) {
  return article.films.flatMap(film => film.directors)
}

/** The first three of the cast: further down a shared name says little. */
function leadsOf(article: Article) {
  return article.films.flatMap(film => film.cast.slice(0, 3).map(({ person }) => person))
}
