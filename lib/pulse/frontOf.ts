import type { Catalogue } from '../content/catalogue/catalogue'
import { isFeature } from '../model/article/kickerOf'
import type { Versus } from '../model/article/versus'
import type { Article, News, Review } from '../model/items'
import type { Day } from '../time/day'
import { disputeOf } from './disputeOf'
import { type Lead, leadOf } from './leadOf'
import { type Strip, stripOf } from './stripOf'
import { type TonightPick, tonightPick } from './tonightPick'

/** What the home page holds on a day. No article stands in two of its parts, but for the wire. */
export type Front = {
  strip: Strip
  lead: Lead | null
  pick: TonightPick | null
  dispute: Versus | null
  reviews: readonly Review[]
  news: readonly News[]
  features: readonly News[]
  /** The newest articles, whatever else shows them: a wire that leaves some out is none. */
  wire: readonly Article[]
}

const REVIEWS = 8
const NEWS = 4
const FEATURES = 3
const WIRE = 6

/** @param day in Paris, as `2026-11-21` */
export function frontOf(catalogue: Catalogue, day: Day): Front {
  const lead = leadOf(catalogue, day)
  const pick = tonightPick(catalogue, day)
  const told = new Set<Article>([...(lead ? [lead.article] : []), ...(pick ? [pick.review] : [])])
  const untold = <A extends Article>(articles: readonly A[], most: number): A[] => {
    const chosen = articles.filter(article => !told.has(article)).slice(0, most)
    for (const article of chosen) told.add(article)
    return chosen
  }
  return {
    strip: stripOf(catalogue, day),
    lead,
    pick,
    dispute: disputeOf(catalogue, day),
    reviews: untold(catalogue.reviews, REVIEWS),
    features: untold(catalogue.features, FEATURES),
    news: untold(
      catalogue.news.filter(item => !isFeature(item)),
      NEWS,
    ),
    wire: catalogue.articles.slice(0, WIRE),
  }
}
