import type { Catalogue } from '@/lib/content/catalogue/catalogue'
import { hasEvents } from '@/lib/pulse/ephemeris'
import { routes } from '@/lib/routes'

type Props = {
  catalogue: Catalogue
  /** Whether the feed has something to tell. */
  hasFeed: boolean
}

/** How to be told of every day: the calendar, which comes again each year, and the feed of what has been. */
export function EphemerisWays({ catalogue, hasFeed }: Props) {
  if (!hasEvents(catalogue)) return null
  return (
    <p className="no-print max-w-measure text-small">
      Chaque année, à leur date{'\u00A0'}: dans votre agenda par{' '}
      <a href={routes.calendar('ephemeride')} type="text/calendar" className="text-link">
        ce calendrier iCal
      </a>
      {hasFeed && (
        <>
          , dans votre lecteur par{' '}
          <a href={routes.feed('ephemeride', 'rss.xml')} className="text-link">
            ce flux
          </a>
        </>
      )}
      .
    </p>
  )
}
