import '@/app/globals.css'
import { countFigure } from '@/components/entity/figures'
import { IndexPage } from '@/components/indexes/IndexPage'
import { YearRow } from '@/components/indexes/YearRow'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { formatDay } from '@/lib/format/date'
import { isOfOpening } from '@/lib/model/article/publication'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { OPENING } from '@/lib/site'

export const generateMetadata = () =>
  pageMetadata({
    title: 'Les archives',
    description:
      'Toutes les critiques et toutes les actualités de Photogramme, année par année et mois par mois, avec le nombre d’articles de chacun.',
    path: routes.index('archives'),
  })

export default async function Page() {
  const { years, articles, reviews, news } = await getCatalogue()
  return (
    <IndexPage
      name="archives"
      kicker="Année par année"
      listed={years.map(({ year }) => routes.year(year))}
      figures={[
        countFigure(years.length, 'année'),
        countFigure(reviews.length, 'critique'),
        countFigure(news.length, 'actualité'),
      ]}
      empty="Aucun article n’a encore paru."
    >
      <ol className="years">
        {years.map(year => (
          <YearRow key={year.year} year={year} />
        ))}
      </ol>
      {articles.some(isOfOpening) && (
        <p className="mt-8 text-small text-soft">
          Les textes rangés avant le {formatDay(OPENING.first)} ont été écrits pour l’ouverture du site.
        </p>
      )}
    </IndexPage>
  )
}
