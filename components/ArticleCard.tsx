import type { Article } from '@/lib/content/items'
import { pathOf } from '@/lib/content/pathsOf'
import { Stars } from './Stars'
import { Timestamp } from './Timestamp'

type Props = {
  article: Article /** Heading level that fits the page. */
  level?: 2 | 3 /** Why it is proposed. */
  reason?: string
}

/** A review or news item in a list: what it is, its headline, its note or chapô. */
export function ArticleCard({ article, level = 3, reason }: Props) {
  const Heading = `h${level}` as const
  return (
    <article className="border-t border-hairline pt-3 pb-6">
      <p className="label text-soft">
        <span className="text-safelight">{kindOf(article)}</span> – <Timestamp instant={article.date} />
      </p>
      <Heading className="mt-1 text-title">
        <a href={pathOf(article)}>{article.title}</a>
      </Heading>
      {article.kind === 'review' ? (
        <>
          <p className="mt-1">
            <Stars rating={article.rating} withWord />
          </p>
          <p className="mt-1 text-small">{article.verdict}</p>
        </>
      ) : (
        <p className="mt-1 text-small text-soft">{article.summary}</p>
      )}
      {reason && <p className="label mt-2 text-soft">{reason}</p>}
    </article>
  )
}

/** What readers must know before they open it: an opinion, a fact, or somebody else's text. */
export function kindOf(article: Article): string {
  if (article.partner) return 'Partenaire'
  if (article.kind === 'review') return 'Critique'
  return article.agency ? 'Dépêche' : 'Actualité'
}
