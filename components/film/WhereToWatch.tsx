import { whereToWatch } from '@/lib/model/film/whereToWatch'
import type { Film } from '@/lib/model/items'
import { WayLine } from './WayLine'

type Props = {
  film: Film
  /** Today in Paris, as `2026-11-21`. */
  today: string
}

/**
 * Where a film can be seen: verified offers, each with its day. Without any it says so, and names the platforms
 * where the film came out for what they are.
 */
export function WhereToWatch({ film, today }: Props) {
  const ways = whereToWatch(film, today)
  const hasOffers = ways.some(({ offer }) => offer !== null)
  return (
    <div className="text-small">
      {!hasOffers && (
        <p>
          Aucune offre vérifiée
          {ways.length === 0 ? '.' : '\u00A0: nous ne savons pas s’il y est encore.'}
        </p>
      )}
      {ways.length > 0 && (
        <ul className={hasOffers ? 'rows' : 'text-soft'}>
          {ways.map(way => (
            <li key={way.platform.slug + (way.offer?.offer ?? '')} className="py-1">
              <WayLine way={way} today={today} isCapital />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
