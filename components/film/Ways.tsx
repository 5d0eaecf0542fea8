import { formatRuntime } from '@/lib/format/runtime'
import type { Way } from '@/lib/model/film/whereToWatch'
import type { Film } from '@/lib/model/items'
import { WayLine } from './WayLine'

type Props = {
  film: Film
  ways: readonly Way[]
  /** Today in Paris, as `2026-11-21`. */
  today: string
}

/** How long a film is and where it is, or was, to be seen. */
export function Ways({ film, ways, today }: Props) {
  return (
    <>
      {film.runtime !== undefined && <span className="block">{formatRuntime(film.runtime)}</span>}
      {ways.map(way => (
        <span key={way.platform.slug + (way.offer?.offer ?? '')} className="block">
          <WayLine way={way} today={today} />
        </span>
      ))}
    </>
  )
}
