import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { DatedRows } from '@/components/article/DatedRows'
import { EntityPage } from '@/components/entity/EntityPage'
import { countFigure } from '@/components/entity/figures'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { prerenderedPaths } from '@/lib/content/catalogue/prerender'
import { capitalised } from '@/lib/format/capitalised'
import { formatMonth } from '@/lib/format/date'
import { formatCount } from '@/lib/format/number'
import { indexStep } from '@/lib/model/indexes'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import '../../../components/listing/year.css'

/** Rows of one month; the page of the month has all of them. */
const MOST_OF_MONTH = 24

type Props = PageProps<'/archives/[year]'>

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  const paths = prerenderedPaths(catalogue)
  return catalogue.years.map(({ year }) => ({ year })).filter(({ year }) => paths.has(routes.year(year)))
}

export async function generateMetadata({ params }: Props) {
  const { year } = await params
  if (!(await getCatalogue()).years.some(other => other.year === year)) return {}
  return pageMetadata({
    title: `Archives ${year}`,
    description: `Toutes les critiques et actualités de Photogramme rangées en ${year}, mois par mois.`,
    path: routes.year(year),
  })
}

export default async function Page({ params }: Props) {
  const { year } = await params
  const { years } = await getCatalogue()
  const { months } = years.find(other => other.year === year) ?? notFound()
  const total = months.reduce((sum, { articles }) => sum + articles.length, 0)
  return (
    <EntityPage
      path={routes.year(year)}
      trail={[indexStep('archives')]}
      kicker="Archives"
      title={year}
      figures={[countFigure(total, 'article')]}
    >
      {months.map(({ month, articles }) => (
        <section key={month} className="archive-month">
          <h2 className="rule-heavy pt-3 text-title">
            <a href={routes.month(year, month)} className="quiet-link">
              {capitalised(formatMonth(year, month))}
            </a>
          </h2>
          <DatedRows articles={articles.slice(0, MOST_OF_MONTH)} />
          {articles.length > MOST_OF_MONTH && (
            <p className="label mt-3">
              <a href={routes.month(year, month)} className="text-link inline-block py-1">
                {`${capitalised(formatMonth(year, month))} en entier\u00A0: ${formatCount(articles.length, 'article')}`}
              </a>
            </p>
          )}
        </section>
      ))}
    </EntityPage>
  )
}
