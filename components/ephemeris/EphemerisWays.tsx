import type { Catalogue } from '@/lib/content/catalogue/catalogue'
import { isOffered } from '@/lib/feeds/feedOf'
import { ephemerisOf, isEventful } from '@/lib/pulse/ephemeris'
import { routes } from '@/lib/routes'

/** How to be told of every day: the calendar, which comes again each year, and the feed of what has been. */
export function EphemerisWays({ catalogue }: { catalogue: Catalogue }) {
  if (![...ephemerisOf(catalogue).values()].some(isEventful)) return null
  return (
    <p className="no-print max-w-measure text-small">
      Chaque année, à leur date{'\u00A0'}: dans votre agenda par{' '}
      <a href={routes.calendar('ephemeride')} type="text/calendar" className="text-link">
        ce calendrier iCal
      </a>
      {isOffered(catalogue, 'ephemeride') && (
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
