import { notFound } from 'next/navigation'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { calendarNamed } from '@/lib/feeds/calendar/calendarNamed'
import { calendarScope } from '@/lib/feeds/calendar/calendarScope'
import { writeCalendar } from '@/lib/feeds/calendar/writeCalendar'
import { lastModified } from '@/lib/seo/sitemaps/lastModified'

export const dynamic = 'force-static'

/** The others are made when first asked for. */
export function generateStaticParams() {
  return [{ file: ['sorties.ics'] }]
}

export async function GET(_: Request, { params }: RouteContext<'/calendriers/[...file]'>): Promise<Response> {
  const scope = calendarScope(`/calendriers/${(await params).file.join('/')}`) ?? notFound()
  const catalogue = await getCatalogue()
  const calendar = calendarNamed(catalogue, scope) ?? notFound()
  return new Response(writeCalendar(calendar), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8', ...lastModified(catalogue.articles) },
  })
}
