import { kickersIn } from '@/lib/model/article/kickerOf'
import { takesOf } from '@/lib/model/article/takesOf'
import type { Article, Film } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { ArticleCard } from '../article/ArticleCard'
import { DatedRows } from '../article/DatedRows'
import { gridClass } from './gridClass'
import { isVaried } from './isVaried'

type Props = {
  articles: readonly Article[]
  level?: 2 | 3
  /** Those whose cards stand just before, so that these show other pictures. */
  before?: readonly Article[]
  /** Films whose own frame stands elsewhere on the page. */
  shown?: readonly Film[]
  /** Whether its first row is among what is seen first: loaded at once, the first picture before all. */
  isFirst?: boolean
}

/** The most cards that stand side by side. */
const ROW = 4

/** Cards of articles as a contact sheet, or rows where it would be the same frame over and over. */
export function Listing({ articles, level = 3, before = [], shown, isFirst = false }: Props) {
  const takes = takesOf([...before, ...articles], shown)
  const lacksPicture = articles.some(article => !article.image && article.films[0] && !takes.has(article))
  if (lacksPicture || !isVaried(articles)) return <DatedRows articles={articles} level={level} />
  const kickerOf = kickersIn([...before, ...articles])
  return (
    <div className={gridClass(articles.length)}>
      {articles.map((article, index) => (
        <ArticleCard
          key={pathOf(article)}
          article={article}
          kicker={kickerOf(article)}
          take={takes.get(article)}
          loading={loadingAt(index + before.length, isFirst)}
          level={level}
        />
      ))}
    </div>
  )
}

function loadingAt(index: number, isFirst: boolean): 'first' | 'eager' | 'lazy' {
  if (!isFirst || index > ROW) return 'lazy'
  return index === 0 ? 'first' : 'eager'
}
