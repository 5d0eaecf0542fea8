import type { Article } from '@/lib/content/items'
import { pathOf } from '@/lib/content/pathsOf'
import { ArticleCard } from './ArticleCard'

type Props = {
  articles: readonly Article[]
  level?: 2 | 3 /** Four to a row where there is room. */
  wide?: boolean
}

/** Cards of articles as a contact sheet. */
export function Listing({ articles, level = 3, wide = false }: Props) {
  return (
    <div className={wide ? 'sheet sheet-wide' : 'sheet'}>
      {articles.map(article => (
        <ArticleCard key={pathOf(article)} article={article} level={level} />
      ))}
    </div>
  )
}
