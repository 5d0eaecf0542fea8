import { notFound } from 'next/navigation'
import { AgendaPage } from '@/components/agenda/AgendaPage'
import { agendaOf } from '@/lib/agenda/agenda'
import { agendaMetadata } from '@/lib/agenda/agendaMetadata'
import { currentInstant } from '@/lib/clock'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { parisDay } from '@/lib/content/paris'

export async function generateMetadata() {
  const agenda = agendaOf((await getCatalogue()).films, '')
  return agenda ? agendaMetadata(agenda) : {}
}

export default async function Page() {
  const catalogue = await getCatalogue()
  const agenda = agendaOf(catalogue.films, '') ?? notFound()
  return <AgendaPage catalogue={catalogue} agenda={agenda} today={parisDay(currentInstant())} />
}
