import type { ReactNode } from 'react'
import type { Article } from '@/lib/content/items'
import { pathOf } from '@/lib/content/pathsOf'
import { ArticleCard } from './ArticleCard'

/** Cards of articles in columns. */
export function Listing({ articles, level = 3 }: { articles: readonly Article[]; level?: 2 | 3 }): ReactNode {
  return (
    <div className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
      {articles.map(article => (
        <ArticleCard key={pathOf(article)} article={article} level={level} />
      ))}
    </div>
  )
}
