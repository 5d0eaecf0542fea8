import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { EphemerisPage } from '@/components/ephemeris/EphemerisPage'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { isOffered } from '@/lib/feeds/feedOf'
import { ephemerisMetadata } from '@/lib/seo/ephemerisMetadata'
import { currentInstant } from '@/lib/time/clock'
import { dayOfYearNamed, dayOfYearOf } from '@/lib/time/dayOfYear'
import { parisDay } from '@/lib/time/paris'

type Props = PageProps<'/ephemeride/[day]'>

/** That of today, to which readers come from the home page; the others are rendered when first asked for. */
export function generateStaticParams() {
  return [{ day: dayOfYearOf(parisDay(currentInstant())) }]
}

export async function generateMetadata({ params }: Props) {
  const day = dayOfYearNamed((await params).day)
  return day ? ephemerisMetadata(await getCatalogue(), day) : {}
}

export default async function Page({ params }: Props) {
  const day = dayOfYearNamed((await params).day) ?? notFound()
  const catalogue = await getCatalogue()
  return (
    <EphemerisPage
      catalogue={catalogue}
      day={day}
      today={parisDay(currentInstant())}
      hasFeed={isOffered(catalogue, 'ephemeride')}
    />
  )
}
