import { hash } from '../../posters/random'
import { type ArtCrop, NEWS_CROPS } from '../../routes'
import type { Article, Film } from '../items'

/** How many cards one sees at a time, at most: within so many no picture stands twice. */
const SCREEN = 12

/** The takes that show the motif from the other side. */
const REVERSE: readonly ArtCrop[] = ['contrechamp', 'insert']

/**
 * The take of its film that the card of each article shows, so that no picture stands twice on a screen: a review has
 * the film's own frame, news another one, mostly the same wherever its card stands. An article whose film has no take
 * left is absent; so is one whose picture is the editor's, or that is about no film.
 *
 * @param articles in the order of the page
 * @param shown films whose own frame stands elsewhere on the page
 */
export function takesOf(
  articles: readonly Article[],
  shown: readonly Film[] = [],
): ReadonlyMap<Article, ArtCrop> {
  const takes = new Map<Article, ArtCrop>()
  for (const [index, article] of articles.entries()) {
    const [film] = article.films
    if (article.image || !film) continue
    const near = articles.slice(Math.max(0, index - SCREEN + 1), index)
    const used = near.flatMap(other => (other.films[0] === film ? (takes.get(other) ?? []) : []))
    const free = preferredTakes(article).filter(
      take => !used.includes(take) && !(take === 'carte' && shown.includes(film)),
    )
    const likeness = (take: ArtCrop) => used.filter(other => isReverse(other) === isReverse(take)).length
    const [best] = free.sort((a, b) => likeness(a) - likeness(b))
    if (best) takes.set(article, best)
  }
  return takes
}

/** The take of the film that stands for an article by itself: at its head, and on its card where nothing forbids it. */
export function takeOf(article: Article): ArtCrop {
  return preferredTakes(article)[0] ?? 'carte'
}

function preferredTakes({ kind, slug }: Article): ArtCrop[] {
  const first = hash(`take ${slug}`) % NEWS_CROPS.length
  const others = [...NEWS_CROPS.slice(first), ...NEWS_CROPS.slice(0, first)]
  return kind === 'review' ? ['carte', ...others] : [...others, 'carte']
}

function isReverse(take: ArtCrop): boolean {
  return REVERSE.includes(take)
}
