import '@/app/globals.css'
import { EphemerisPage } from '@/components/ephemeris/EphemerisPage'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { isOffered } from '@/lib/feeds/feedOf'
import { ephemerisMetadata } from '@/lib/seo/ephemerisMetadata'
import { currentInstant } from '@/lib/time/clock'
import { dayOfYearOf } from '@/lib/time/dayOfYear'
import { parisDay } from '@/lib/time/paris'

export async function generateMetadata() {
  return ephemerisMetadata(await getCatalogue(), null)
}

/** L’éphéméride of today: another page after each midnight of Paris. */
export default async function Page() {
  const today = parisDay(currentInstant())
  const catalogue = await getCatalogue()
  return (
    <EphemerisPage
      catalogue={catalogue}
      day={dayOfYearOf(today)}
      today={today}
      hasFeed={isOffered(catalogue, 'ephemeride')}
      isToday
    />
  )
}
