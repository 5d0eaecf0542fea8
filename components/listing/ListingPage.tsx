import type { ReactNode } from 'react'
import type { Article } from '@/lib/model/items'
import { pageCount } from '@/lib/model/paginate'
import { pathOf } from '@/lib/model/pathOf'
import type { ArticleList } from '@/lib/seo/articleLists'
import { itemList } from '@/lib/seo/jsonLd/lists'
import { EntityPage, type Figure } from '../entity/EntityPage'
import { countFigure } from '../entity/figures'
import { Listing } from './Listing'
import { Pagination } from './Pagination'

type Props = {
  list: Pick<ArticleList, 'title' | 'kicker' | 'trail' | 'noun' | 'href'>
  /** The articles of this page. */
  articles: readonly Article[]
  page: number
  /** How many the whole list holds. */
  total: number
  /** Choices above the list, which count it themselves. */
  filters?: ReactNode
  /** What else is to be said of the whole list in figures. */
  figures?: readonly (Figure | null)[]
}

/** One page of a list of articles. */
export function ListingPage({
  list: { title, kicker = 'Du plus récent au plus ancien', trail, noun, href },
  articles,
  page,
  total,
  filters,
  figures = [],
}: Props) {
  const pages = pageCount(total)
  // The first page opens with one large card.
  const first = page === 1 ? 1 : 0
  return (
    <EntityPage
      path={href(page)}
      things={[itemList(href(page), articles.map(pathOf))]}
      trail={trail}
      kicker={page === 1 ? kicker : `Page ${page} sur ${pages}`}
      title={title}
      figures={filters ? figures : [countFigure(total, noun), ...figures]}
    >
      <div>
        {filters}
        {first > 0 && (
          <div className="listing-lead">
            <Listing articles={articles.slice(0, 1)} level={2} isFirst />
          </div>
        )}
        {articles.length > first && (
          <Listing articles={articles.slice(first)} before={articles.slice(0, first)} level={2} isFirst />
        )}
        <Pagination page={page} pages={pages} href={href} label={title} />
      </div>
    </EntityPage>
  )
}
