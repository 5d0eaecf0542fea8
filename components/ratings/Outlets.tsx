import type { Outlet } from '@/lib/model/article/bestByOutlet'
import { RANKING_RULE } from '@/lib/model/film/filmRating'
import { routes } from '@/lib/routes'
import { SectionTitle } from '../listing/SectionTitle'
import { Ranking } from './Ranking'

/** The best rated films by where they came out. */
export function Outlets({ outlets }: { outlets: readonly Outlet[] }) {
  if (outlets.length === 0) return null
  return (
    <section aria-labelledby="mieux-notes">
      <SectionTitle id="mieux-notes" more={{ href: routes.films(), name: 'Tous les films' }}>
        Les mieux notés
      </SectionTitle>
      <div className="outlets">
        {outlets.map(({ platform, films }) => (
          <div key={platform?.slug ?? 'cinema'}>
            <h3 className="pb-2 text-title">
              {platform ? (
                <a href={routes.platform(platform.slug)} className="quiet-link">
                  {platform.name}
                </a>
              ) : (
                'Au cinéma'
              )}
            </h3>
            <Ranking films={films} />
          </div>
        ))}
      </div>
      <p className="label mt-3 text-soft">{RANKING_RULE}</p>
    </section>
  )
}
