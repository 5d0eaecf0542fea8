import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { AgendaPage } from '@/components/agenda/AgendaPage'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { agendaOf } from '@/lib/model/agenda/agenda'
import { agendaMetadata } from '@/lib/seo/agendaMetadata'
import { currentInstant } from '@/lib/time/clock'
import { parisDay } from '@/lib/time/paris'

export async function generateMetadata() {
  const agenda = agendaOf((await getCatalogue()).films, '')
  return agenda ? agendaMetadata(agenda) : {}
}

export default async function Page() {
  const catalogue = await getCatalogue()
  const agenda = agendaOf(catalogue.films, '') ?? notFound()
  return <AgendaPage catalogue={catalogue} agenda={agenda} today={parisDay(currentInstant())} />
}
