import { addToGroup } from '../../text/addToGroup'
import { atOnce, type Steps } from '../../turns/steps'
import type { Article } from '../items'

/** An item to read next and why it is proposed, as readers see it (« même réalisateur »). */
export type Related = { article: Article; reason: string }

/** One way in which two items can be near: what an item has of that kind, and what to say when two share it. */
type Likeness = {
  of(article: Article): readonly unknown[]
  /** Null when the two share nothing of this kind. */
  reason(article: Article, other: Article): string | null
}

/** The strongest first. */
const LIKENESSES: readonly Likeness[] = [
  kind(
    article => article.films,
    (_, other) => (other.kind === 'review' ? 'la critique du film' : 'même film'),
  ),
  kind(
    article => article.films.flatMap(film => film.saga?.saga ?? []),
    saga => `même saga, ${saga.title}`,
  ),
  kind(
    article => article.films.flatMap(film => film.directors),
    person => `même réalisation, ${person.name}`,
  ),
  // The first three of the cast: further down a shared name says little.
  kind(
    article => article.films.flatMap(film => film.cast.slice(0, 3).map(({ person }) => person)),
    person => `avec ${person.name}`,
  ),
  kind(
    article => article.people,
    person => `avec ${person.name}`,
  ),
  kind(
    article => article.tags.map(tag => tag.label),
    label => `même sujet, ${label}`,
  ),
  kind(
    article => article.platforms,
    platform => `sur ${platform.name}`,
  ),
]

/** By kind, then by the thing shared: the articles that have it, newest first. */
type Holders = ReadonlyMap<Likeness, ReadonlyMap<unknown, Article[]>>

/** Who shares what with whom, looked up instead of searched: an archive has ten thousand articles. */
export class RelatedIndex {
  readonly #position: ReadonlyMap<Article, number>
  readonly #holders: Holders

  /** @param articles all public items, newest first */
  constructor(articles: readonly Article[], holders: Holders = atOnce(holdersIn(articles))) {
    this.#position = new Map(articles.map((article, index) => [article, index]))
    this.#holders = holders
  }

  /** Builds the index in steps, so that whoever asks may pause in between. */
  static *inSteps(articles: readonly Article[]): Steps<RelatedIndex> {
    return new RelatedIndex(articles, yield* holdersIn(articles))
  }

  /** The nearest items, `most` of them: the strongest tie first, the newest first among equals. */
  nearest(article: Article, most: number, isLeftOut: (other: Article) => boolean): Related[] {
    const found: Related[] = []
    const taken = new Set<Article>()
    for (const one of LIKENESSES) {
      const wanted = most - found.length
      if (wanted <= 0) break
      const newest = one
        .of(article)
        // Of each thing the newest are enough: what is older than them cannot be among the newest of all.
        .flatMap(thing =>
          firstOf(this.#holders.get(one)?.get(thing), wanted, o => !taken.has(o) && !isLeftOut(o)),
        )
      const inOrder = [...new Set(newest)].sort((a, b) => this.#positionOf(a) - this.#positionOf(b))
      for (const other of inOrder.slice(0, wanted)) {
        taken.add(other)
        found.push({ article: other, reason: one.reason(article, other) ?? '' })
      }
    }
    return found
  }

  #positionOf(article: Article): number {
    return this.#position.get(article) ?? 0
  }
}

function kind<T>(
  of: (article: Article) => readonly T[],
  say: (thing: T, other: Article) => string,
): Likeness {
  return {
    of,
    reason(article, other) {
      const others = of(other)
      const shared = of(article).find(thing => others.includes(thing))
      return shared === undefined ? null : say(shared, other)
    },
  }
}

function* holdersIn(articles: readonly Article[]): Steps<Holders> {
  const holders = new Map<Likeness, Map<unknown, Article[]>>()
  for (const one of LIKENESSES) {
    const ofKind = new Map<unknown, Article[]>()
    holders.set(one, ofKind)
    for (const article of articles) {
      for (const thing of new Set(one.of(article))) addToGroup(ofKind, thing, article)
      yield
    }
  }
  return holders
}

function firstOf(
  list: readonly Article[] = [],
  count: number,
  fits: (article: Article) => boolean,
): Article[] {
  const first: Article[] = []
  for (const article of list) {
    if (first.length === count) break
    if (fits(article)) first.push(article)
  }
  return first
}

const MOST_RELATED = 4

/**
 * What to read after `article`: the editor's choice first, then items that share something with it,
 * the strongest tie first and the newest first among equals. One reason each, the strongest.
 *
 * @param story the other items of its story, which the page shows apart
 */
export function relatedTo(article: Article, ties: RelatedIndex, story: ReadonlySet<Article>): Related[] {
  const chosen = article.related.map(other => ({ article: other, reason: 'choix de la rédaction' }))
  const taken = new Set([article, ...article.related])
  const near = ties.nearest(
    article,
    MOST_RELATED - chosen.length,
    other => taken.has(other) || story.has(other),
  )
  return [...chosen.filter(({ article: other }) => !story.has(other)), ...near]
}
