import type { Article } from '@/lib/content/items'
import { pathOf } from '@/lib/content/pathsOf'
import { ArticleCard } from './ArticleCard'
import { sheetOf } from './sheetOf'

type Props = { articles: readonly Article[]; level?: 2 | 3 }

/** Cards of articles as a contact sheet. */
export function Listing({ articles, level = 3 }: Props) {
  return (
    <div className={sheetOf(articles.length)}>
      {articles.map(article => (
        <ArticleCard key={pathOf(article)} article={article} level={level} />
      ))}
    </div>
  )
}
