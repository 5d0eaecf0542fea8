import type { Article } from '@/lib/model/items'
import { SECTION_SIZE } from '@/lib/model/paginate'
import { routes } from '@/lib/routes'
import { Listing } from '../listing/Listing'
import { SectionTitle } from '../listing/SectionTitle'

type Props = {
  title: string
  articles: readonly Article[]
  /** Where there is more about it; by default the whole list, of a very long one. */
  more?: { href: string; name: string } | undefined
}

/** A titled list of articles, the first of a very long one; nothing when there is none. */
export function ArticleSection({ title, articles, more }: Props) {
  if (articles.length === 0) return null
  const rest = more ?? (articles.length > SECTION_SIZE ? wholeListOf(articles) : undefined)
  return (
    <section>
      <SectionTitle more={rest}>{title}</SectionTitle>
      <Listing articles={articles.slice(0, SECTION_SIZE)} />
    </section>
  )
}

function wholeListOf(articles: readonly Article[]): { href: string; name: string } {
  return articles.every(({ kind }) => kind === 'review')
    ? { href: routes.reviews(), name: 'Toutes les critiques' }
    : { href: routes.newsList(), name: 'Toutes les actualités' }
}
