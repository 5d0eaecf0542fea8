import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { AgendaPage } from '@/components/agenda/AgendaPage'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { agendaOf } from '@/lib/model/agenda/agenda'
import { AGENDA_MEDIA } from '@/lib/model/agenda/events'
import { agendaMetadata } from '@/lib/seo/agendaMetadata'
import { currentInstant } from '@/lib/time/clock'
import { parisDay } from '@/lib/time/paris'

type Props = PageProps<'/agenda/[...scope]'>

/** The agendas of platforms, sagas and years are rendered when first asked for. */
export function generateStaticParams() {
  return AGENDA_MEDIA.map(medium => ({ scope: [medium] }))
}

export async function generateMetadata({ params }: Props) {
  const agenda = agendaOf((await getCatalogue()).films, (await params).scope.join('/'))
  return agenda ? agendaMetadata(agenda) : {}
}

export default async function Page({ params }: Props) {
  const catalogue = await getCatalogue()
  const agenda = agendaOf(catalogue.films, (await params).scope.join('/')) ?? notFound()
  return <AgendaPage catalogue={catalogue} agenda={agenda} today={parisDay(currentInstant())} />
}
