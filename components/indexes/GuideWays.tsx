import type { Guide } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { GENRES } from '@/lib/vocabulary'
import { GuideLinks } from './GuideLinks'

/** Other guides that a guide names. */
const MOST_OTHERS = 3

/** From a guide on: to what it leads into, then to other guides. */
export function GuideWays({
  guide: { saga, person, genre },
  others,
}: {
  guide: Guide
  others: readonly Guide[]
}) {
  const ways = [
    ...(saga ? [{ name: `La saga ${saga.title}`, href: routes.saga(saga.slug) }] : []),
    ...(person ? [{ name: person.name, href: routes.person(person.slug) }] : []),
    ...(genre ? [{ name: `Genre\u00A0: ${GENRES[genre]}`, href: routes.genre(genre) }] : []),
  ]
  return (
    <>
      {ways.length > 0 && (
        <nav aria-label="Et ensuite" className="figure-text quiet-links">
          <p className="label text-soft">Et ensuite</p>
          {ways.map(({ name, href }) => (
            <p key={href}>
              <a href={href}>
                {name} <span aria-hidden="true">→</span>
              </a>
            </p>
          ))}
        </nav>
      )}
      <GuideLinks
        title="D’autres parcours"
        guides={others.slice(0, MOST_OTHERS)}
        more={{ href: routes.index('par-ou-commencer'), name: 'Tous' }}
      />
    </>
  )
}
