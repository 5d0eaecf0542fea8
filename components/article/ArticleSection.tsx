import { type Fold, foldsByYear } from '@/lib/model/article/foldsOf'
import { sayingOf } from '@/lib/model/article/sayingOf'
import type { Article, Film } from '@/lib/model/items'
import { SECTION_SIZE } from '@/lib/model/paginate'
import { routes } from '@/lib/routes'
import { Folds } from '../listing/Folds'
import { isVaried } from '../listing/isVaried'
import { Listing } from '../listing/Listing'
import { SectionTitle } from '../listing/SectionTitle'
import { DatedRows } from './DatedRows'

/** Articles that stand open: as cards, and as rows. */
const OPEN_CARDS = 8
const OPEN_ROWS = 6

type Props = {
  title: string
  articles: readonly Article[]
  /** Films whose frame stands elsewhere on the page: reviews of them are rows, which do not show it again. */
  shown?: readonly Film[]
  /** Where there is more about it; by default the whole list, of a very long one. */
  more?: { href: string; name: string } | undefined
  /** How those beyond the first are folded; by year unless told otherwise. */
  foldsOf?: (articles: readonly Article[]) => Fold[]
}

/** A titled list of articles, the newest open and older ones folded; nothing when there is none. */
export function ArticleSection({ title, articles, shown = [], more, foldsOf = foldsByYear }: Props) {
  if (articles.length === 0) return null
  const rest = more ?? (articles.length > SECTION_SIZE ? wholeListOf(articles) : undefined)
  const isShown = articles.every(article => article.kind === 'review' && shown.includes(article.film))
  const open = !isShown && isVaried(articles.slice(0, OPEN_CARDS)) ? OPEN_CARDS : OPEN_ROWS
  const folded = articles.slice(open, SECTION_SIZE)
  return (
    <section>
      <SectionTitle more={rest}>{title}</SectionTitle>
      {isShown ? (
        <DatedRows
          articles={articles.slice(0, open)}
          textOf={article => article.kind === 'review' && <i>{sayingOf(article)}</i>}
        />
      ) : (
        <Listing articles={articles.slice(0, open)} shown={shown} />
      )}
      {folded.length > 0 && (
        <div className="mt-6">
          <Folds folds={foldsOf(folded)} />
        </div>
      )}
    </section>
  )
}

function wholeListOf(articles: readonly Article[]): { href: string; name: string } {
  return articles.every(({ kind }) => kind === 'review')
    ? { href: routes.reviews(), name: 'Toutes les critiques' }
    : { href: routes.newsList(), name: 'Toutes les actualités' }
}
