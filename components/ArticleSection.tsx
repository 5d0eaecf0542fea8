import type { Article } from '@/lib/content/items'
import { SECTION_SIZE } from '@/lib/content/paginate'
import { routes } from '@/lib/routes'
import { Listing } from './Listing'
import { SectionTitle } from './SectionTitle'

/** A titled list of articles, the first of a very long one; nothing when there is none. */
export function ArticleSection({ title, articles }: { title: string; articles: readonly Article[] }) {
  if (articles.length === 0) return null
  return (
    <section>
      <SectionTitle {...(articles.length > SECTION_SIZE && { more: wholeListOf(articles) })}>
        {title}
      </SectionTitle>
      <Listing articles={articles.slice(0, SECTION_SIZE)} />
    </section>
  )
}

function wholeListOf(articles: readonly Article[]): { href: string; name: string } {
  return articles.every(({ kind }) => kind === 'review')
    ? { href: routes.reviews(), name: 'Toutes les critiques' }
    : { href: routes.newsList(), name: 'Toutes les actualités' }
}
