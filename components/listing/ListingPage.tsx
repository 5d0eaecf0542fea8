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
  return (
    <EntityPage
      path={href(page)}
      things={[itemList(href(page), articles.map(pathOf))]}
      trail={trail}
      kicker={page === 1 ? kicker : `Page ${page} sur ${pages}`}
      title={title}
      figures={filters ? figures : [countFigure(total, noun), ...figures]}
      hasStars={articles.some(({ kind }) => kind === 'review')}
    >
      <div>
        {filters}
        {page === 1 && (
          <div className="listing-lead">
            <Listing articles={articles.slice(0, 1)} level={2} />
          </div>
        )}
        {(page > 1 || articles.length > 1) && (
          <Listing articles={page === 1 ? articles.slice(1) : articles} level={2} />
        )}
        <Pagination page={page} pages={pages} href={href} label={title} />
      </div>
    </EntityPage>
  )
}
