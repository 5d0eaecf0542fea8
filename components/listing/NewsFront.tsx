import { kickerOf } from '@/lib/model/article/kickerOf'
import type { News } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { ArticleCard } from '../article/ArticleCard'
import { Timestamp } from '../article/Timestamp'
import { SectionTitle } from './SectionTitle'

/** The latest news: the first with its picture, the others as dense, dated rows in two columns. */
export function NewsFront({ news: [first, ...others] }: { news: readonly News[] }) {
  if (!first) return null
  return (
    <section aria-labelledby="actualites">
      <SectionTitle id="actualites" more={{ href: routes.newsList(), name: 'Toute l’actualité' }}>
        Actualités
      </SectionTitle>
      <div className="news-front">
        <div className="news-lead">
          <ArticleCard article={first} />
        </div>
        <ul className="rows news-rows">
          {others.map(item => (
            <li key={pathOf(item)}>
              <p className="label text-soft">
                <span className="text-safelight">{kickerOf(item)}</span> – <Timestamp instant={item.date} />
              </p>
              <h3 className="card-title mt-0.5">
                <a href={pathOf(item)}>{tieTitle(item.title)}</a>
              </h3>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
