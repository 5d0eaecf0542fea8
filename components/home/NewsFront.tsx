import { kickerOf } from '@/lib/model/article/kickerOf'
import type { News } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { ArticleCard } from '../article/ArticleCard'
import { Timestamp } from '../article/Timestamp'
import { SectionTitle } from '../listing/SectionTitle'

/** The latest news: the first in a wide frame, the others in columns of text. */
export function NewsFront({ news: [first, ...others] }: { news: readonly News[] }) {
  if (!first) return null
  return (
    <section aria-labelledby="actualites">
      <SectionTitle id="actualites" more={{ href: routes.newsList(), name: 'Toute l’actualité' }}>
        Actualités
      </SectionTitle>
      <div className="sheet sheet-single">
        <ArticleCard article={first} kicker={kickerOf(first)} />
      </div>
      <ul className="news-columns">
        {others.map(item => (
          <li key={pathOf(item)} className="card">
            <p className="label text-soft">
              <span className="text-safelight">{kickerOf(item)}</span> – <Timestamp instant={item.date} />
            </p>
            <h3 className="card-title">
              <a href={pathOf(item)} className="stretched">
                {tieTitle(item.title)}
              </a>
            </h3>
            <p className="text-small text-soft">{item.summary}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
