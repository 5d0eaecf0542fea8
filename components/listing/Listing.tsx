import type { Article } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { ArticleCard } from '../article/ArticleCard'
import { DatedRows } from '../article/DatedRows'
import { gridClass } from './gridClass'
import { isVaried } from './isVaried'

type Props = { articles: readonly Article[]; level?: 2 | 3 }

/** Cards of articles as a contact sheet, or rows where it would be the same frame over and over. */
export function Listing({ articles, level = 3 }: Props) {
  if (!isVaried(articles)) return <DatedRows articles={articles} level={level} />
  return (
    <div className={gridClass(articles.length)}>
      {articles.map(article => (
        <ArticleCard key={pathOf(article)} article={article} level={level} />
      ))}
    </div>
  )
}
