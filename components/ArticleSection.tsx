import type { Article } from '@/lib/content/items'
import { Listing } from './Listing'
import { SectionTitle } from './SectionTitle'

/** A titled list of articles; nothing when there is none. */
export function ArticleSection({ title, articles }: { title: string; articles: readonly Article[] }) {
  if (articles.length === 0) return null
  return (
    <section>
      <SectionTitle>{title}</SectionTitle>
      <Listing articles={articles} />
    </section>
  )
}
