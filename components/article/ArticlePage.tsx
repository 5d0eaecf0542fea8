import type { ReactNode } from 'react'
import type { Article } from '@/lib/content/items'
import { pathOf } from '@/lib/content/pathsOf'
import type { Related } from '@/lib/content/ties'
import { routes } from '@/lib/routes'
import { ArticleCard } from '../ArticleCard'
import { Breadcrumb } from '../Breadcrumb'
import { Fil } from '../Fil'
import { FilmCard } from '../film/FilmCard'
import { Prose } from '../Prose'
import { Aftermath } from './Aftermath'
import { Byline } from './Byline'
import { DraftBanner } from './DraftBanner'
import { LeadImage } from './LeadImage'
import { PartnerBlock } from './PartnerBlock'
import { RelatedList } from './RelatedList'

type Props = {
  article: Article
  /** The body as HTML of the Markdown road. */
  html: string
  trail: readonly { name: string; href: string }[]
  kicker: string
  related: readonly Related[]
  thread?: readonly Article[]
  latest: readonly Article[]
  /** The picture of the article, measured; null without one. */
  dimensions: { width: number; height: number } | null
  /** The verdict of a review, which comes before anything else. */
  children?: ReactNode
}

/** A review or a news item with everything that belongs to it. In the DOM: article, film card, then the rail. */
export function ArticlePage({
  article,
  html,
  trail,
  kicker,
  related,
  thread = [],
  latest,
  dimensions,
  children,
}: Props) {
  const { films, tags } = article
  return (
    <div className="shell">
      <Breadcrumb trail={trail} />
      <div className="with-rail pt-4">
        <main id="contenu">
          <article>
            <DraftBanner article={article} />
            <header className={children ? 'with-verdict' : undefined}>
              <div>
                <p className="label text-safelight">{kicker}</p>
                <h1 className="mt-2 text-headline -tracking-[0.03em]">{article.title}</h1>
              </div>
              {children}
              <div>
                <p className="mt-4 max-w-measure text-lead text-pretty">{article.summary}</p>
                <Byline article={article} />
              </div>
            </header>
            {article.image && dimensions && <LeadImage image={article.image} {...dimensions} />}
            <div className="with-card mt-8">
              <div>
                <Prose html={html} />
                <PartnerBlock partner={article.partner} partnerLinks={article.partnerLinks} />
                <Aftermath article={article} />
                {tags.length > 0 && (
                  <ul aria-label="Mots-clés" className="figure-text no-print mt-8 flex flex-wrap gap-x-4">
                    {tags.map(({ slug, label }) => (
                      <li key={slug}>
                        <a href={routes.tag(slug)} className="quiet-link inline-block py-1 text-soft">
                          {label}
                        </a>
                      </li>
                    ))}
                  </ul>
                )}
              </div>
              <div className="space-y-8">
                {films.map(film => (
                  <FilmCard key={film.slug} film={film} />
                ))}
              </div>
            </div>
          </article>
          {thread.length > 0 && (
            <section aria-labelledby="suite" className="no-print mt-14">
              <h2 id="suite" className="border-t-3 border-ink pt-3 pb-4 text-section">
                L’histoire dans l’ordre
              </h2>
              <div className="grid gap-x-8 sm:grid-cols-2">
                {thread.map(other => (
                  <ArticleCard key={pathOf(other)} article={other} />
                ))}
              </div>
            </section>
          )}
          <RelatedList related={related} />
        </main>
        <Fil articles={latest} />
      </div>
    </div>
  )
}
