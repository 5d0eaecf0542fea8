import { availabilityLine } from '@/lib/model/film/availability'
import { whereToWatch } from '@/lib/model/film/whereToWatch'
import type { Film } from '@/lib/model/items'
import { WayLine } from './WayLine'

type Props = {
  film: Film
  /** Today in Paris, as `2026-11-21`. */
  today: string
}

/**
 * Where a film can be seen: verified offers, each with its day; else where it came out, as a statement, and in small
 * print that the rest was not verified. A platform that calls the film its own needs none.
 */
export function WhereToWatch({ film, today }: Props) {
  const ways = whereToWatch(film, today)
  const isSure = ways.some(({ platform, offer }) => offer !== null || platform === film.original)
  return (
    <div className="text-small">
      {ways.length > 0 ? (
        <ul>
          {ways.map(way => (
            <li key={way.platform.slug + (way.offer?.offer ?? '')} className="py-0.5">
              <WayLine way={way} today={today} />
              {way.platform === film.original && ', original de la plateforme'}
            </li>
          ))}
        </ul>
      ) : (
        <p>{availabilityLine(film, today)}</p>
      )}
      {!isSure && (
        <p className="label text-soft">
          {ways.length > 0
            ? 'Nous n’avons pas vérifié qu’il y est encore.'
            : 'Nous n’avons vérifié aucune offre pour le voir chez soi.'}
        </p>
      )}
    </div>
  )
}
