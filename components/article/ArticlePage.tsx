import type { ReactNode } from 'react'
import type { Related } from '@/lib/model/article/related'
import type { Article } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { isFrench, OUR_LANGUAGE } from '@/lib/model/schema/language'
import type { TrailStep } from '@/lib/routes'
import { absolute, routes } from '@/lib/routes'
import type { Thing } from '@/lib/seo/jsonLd/thing'
import { tieTitle } from '@/lib/typography/tieTitle'
import { FilmCard } from '../film/FilmCard'
import { FilmSlip } from '../film/FilmSlip'
import { Breadcrumb } from '../site/Breadcrumb'
import { PageGraph } from '../site/PageGraph'
import { Wire } from '../wire/Wire'
import { Aftermath } from './Aftermath'
import { ArticleHero } from './ArticleHero'
import { Byline } from './Byline'
import { DraftBanner } from './DraftBanner'
import { Elsewhere } from './Elsewhere'
import { Kicker } from './Kicker'
import { Neighbours } from './Neighbours'
import { Points } from './Points'
import { Prose } from './Prose'
import { RelatedList } from './RelatedList'
import { Share } from './Share'
import { Story } from './Story'

type Props = {
  article: Article
  /** The body as HTML of the Markdown road. */
  html: string
  trail: readonly TrailStep[]
  kicker: ReactNode
  /** Today in Paris, as `2026-11-21`. */
  today: string
  /** The article as structured data, with what it is about. */
  things: readonly (Thing | null)[]
  related: readonly Related[]
  /** The other items of the same story, oldest first. */
  thread: readonly Article[]
  /** Reviews when the article is one, else news; and all articles. Both the newest first. */
  siblings: readonly Article[]
  articles: readonly Article[]
  /** The picture of the article, measured; null without one. */
  dimensions: { width: number; height: number } | null
  /** The element before the text: the ranking of a top. */
  opening?: ReactNode
  /** The verdict of a review, which comes before anything else; of news what stands beside its title. */
  children?: ReactNode
}

/** A review or a news item with everything that belongs to it. In the DOM: article, film card, then the rail. */
export function ArticlePage(props: Props) {
  const { article, html, trail, kicker, today, related, thread, siblings, articles, dimensions } = props
  const labels = [
    ...article.places.map(({ slug, label }) => ({ label, href: routes.place(slug) })),
    ...article.tags.map(({ slug, label }) => ({ label, href: routes.tag(slug) })),
  ]
  const films =
    article.kind === 'news' ? article.films.filter(film => !article.ranking.includes(film)) : article.films
  const ours = isFrench(article.lang) ? undefined : OUR_LANGUAGE
  const position = siblings.indexOf(article)
  return (
    <div className="shell">
      <PageGraph path={pathOf(article)} trail={trail} name={article.title} things={props.things} />
      <Breadcrumb trail={trail} />
      <DraftBanner article={article} />
      <div className="article-grid">
        <main id="contenu" tabIndex={-1}>
          <article lang={ours && article.lang}>
            <header className="article-head">
              <div>
                <Kicker article={article}>{kicker}</Kicker>
                <h1 className="vt-headline headline mt-2">{tieTitle(article.title)}</h1>
              </div>
              {props.children}
              <div>
                {article.summary && <p className="max-w-measure text-lead">{article.summary}</p>}
                <Ours lang={ours}>
                  <Byline article={article} />
                </Ours>
              </div>
            </header>
            <ArticleHero
              article={article}
              number={articles.length - articles.indexOf(article)}
              dimensions={dimensions}
            />
            <div className="article-body">
              <div className="article-text">
                {props.opening}
                <Prose html={html} className="lead-in" />
                {article.kind === 'review' && <Points {...article} />}
                {article.kind === 'review' && <Elsewhere {...article} />}
                <Ours lang={ours}>
                  <Share title={article.title} url={absolute(pathOf(article))} />
                  <Aftermath article={article} />
                  {labels.length > 0 && (
                    <ul
                      aria-label="Lieux et mots-clés"
                      className="figure-text no-print mt-8 flex flex-wrap gap-x-4"
                    >
                      {labels.map(({ href, label }) => (
                        <li key={href}>
                          <a href={href} className="quiet-link inline-block py-1 text-soft">
                            {label}
                          </a>
                        </li>
                      ))}
                    </ul>
                  )}
                  <p className="print-only label">{absolute(pathOf(article))}</p>
                </Ours>
              </div>
              {films.length > 0 && (
                <div className="article-cards" lang={ours}>
                  {films.length === 1
                    ? films.map(film => <FilmCard key={film.slug} film={film} today={today} />)
                    : films.map(film => <FilmSlip key={film.slug} film={film} />)}
                </div>
              )}
            </div>
          </article>
          <div className="after-articles">
            <Story article={article} thread={thread} />
            <RelatedList related={related} article={article} />
            <Neighbours older={siblings[position + 1]} newer={siblings[position - 1]} />
          </div>
        </main>
        <Wire article={article} articles={articles} today={today} />
      </div>
    </div>
  )
}

/** What the site says beside a text of another language. */
function Ours({ lang, children }: { lang: string | undefined; children: ReactNode }) {
  return lang ? <div lang={lang}>{children}</div> : children
}
