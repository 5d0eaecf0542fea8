import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { EntityPage } from '@/components/entity/EntityPage'
import { countFigure } from '@/components/entity/figures'
import { Listing } from '@/components/listing/Listing'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { prerenderedPaths } from '@/lib/content/catalogue/prerender'
import { capitalised } from '@/lib/format/capitalised'
import { formatMonth } from '@/lib/format/date'
import { indexStep } from '@/lib/model/indexes'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

type Props = PageProps<'/archives/[year]/[month]'>

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  const paths = prerenderedPaths(catalogue)
  return catalogue.years
    .flatMap(({ year, months }) => months.map(({ month }) => ({ year, month })))
    .filter(({ year, month }) => paths.has(routes.month(year, month)))
}

export async function generateMetadata({ params }: Props) {
  const { year, month } = await params
  const { years } = await getCatalogue()
  if (!years.find(other => other.year === year)?.months.some(other => other.month === month)) return {}
  return pageMetadata({
    title: `Archives\u00A0: ${formatMonth(year, month)}`,
    description: `Toutes les critiques et actualités de Photogramme rangées en ${formatMonth(year, month)}, de la plus récente à la plus ancienne.`,
    path: routes.month(year, month),
  })
}

export default async function Page({ params }: Props) {
  const { year, month } = await params
  const { years } = await getCatalogue()
  const found =
    years.find(other => other.year === year)?.months.find(other => other.month === month) ?? notFound()
  return (
    <EntityPage
      path={routes.month(year, month)}
      trail={[indexStep('archives'), { name: `Archives ${year}`, href: routes.year(year) }]}
      kicker="Archives"
      title={capitalised(formatMonth(year, month))}
      figures={[countFigure(found.articles.length, 'article')]}
    >
      <Listing articles={found.articles} level={2} />
    </EntityPage>
  )
}
