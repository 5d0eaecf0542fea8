import type { ReactNode } from 'react'
import type { Article } from '@/lib/content/items'
import { pageCount } from '@/lib/content/paginate'
import { pathOf } from '@/lib/content/pathsOf'
import { itemList } from '@/lib/seo/jsonLd/lists'
import { countFigure } from './countFigure'
import { EntityPage } from './EntityPage'
import { Listing } from './Listing'
import { Pagination } from './Pagination'

type Props = {
  title: string
  /** What is listed, for counting: « critique ». */
  noun: string
  articles: readonly Article[]
  page: number
  total: number
  href: (page: number) => string
  /** Choices above the list. */
  filters?: ReactNode
}

/** One page of all reviews or all news. */
export function ListingPage({ title, noun, articles, page, total, href, filters }: Props) {
  const pages = pageCount(total)
  return (
    <EntityPage
      path={href(page)}
      things={[itemList(href(page), articles.map(pathOf))]}
      kicker={page === 1 ? 'Du plus récent au plus ancien' : `Page ${page} sur ${pages}`}
      title={title}
      figures={[countFigure(total, noun)]}
      hasStars={articles.some(({ kind }) => kind === 'review')}
    >
      <div>
        {filters}
        {page === 1 && (
          <div className="mb-section">
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
