import { ArticleSection } from '@/components/ArticleSection'
import { CitedIn } from '@/components/CitedIn'
import { EntityPage } from '@/components/EntityPage'
import { FilmSection } from '@/components/film/FilmSection'
import { Prose } from '@/components/Prose'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { slugsToPrerender } from '@/lib/content/prerender'
import { averageRating } from '@/lib/content/rating'
import { movedOrMissing } from '@/lib/delivery/movedOrMissing'
import { formatCount, formatNumber } from '@/lib/format/number'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

type Props = PageProps<'/sagas/[slug]'>

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  return slugsToPrerender(
    catalogue,
    catalogue.sagas.map(({ slug }) => slug),
    routes.saga,
  )
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const saga = (await getCatalogue()).sagas.find(other => other.slug === slug)
  if (!saga) return {}
  return pageMetadata({
    title: `${saga.title}, la saga`,
    description: `La saga ${saga.title} film par film : ordre de sortie, nos critiques, nos notes et toutes nos actualités.`,
    path: routes.saga(slug),
    feed: `sagas/${slug}`,
  })
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const saga =
    catalogue.sagas.find(other => other.slug === slug) ?? movedOrMissing(catalogue, routes.saga(slug))
  const films = catalogue.filmsOfSaga(saga)
  const reviews = catalogue.reviewsOf(films)
  const note = averageRating(reviews)
  const news = catalogue.news.filter(item => item.films.some(film => films.includes(film)))
  const years = films.map(({ year }) => year)
  return (
    <EntityPage
      trail={[{ name: 'Films', href: routes.films() }]}
      kicker="Saga"
      title={saga.title}
      facts={[
        formatCount(films.length, 'film'),
        films.length > 1 ? `${Math.min(...years)}–${Math.max(...years)}` : null,
        note === null ? null : `moyenne de nos notes : ${formatNumber(note)} sur 5`,
      ]}
    >
      <Prose html={catalogue.html(saga.body)} />
      <FilmSection
        title="Les films, dans l’ordre"
        films={films}
        reviews={catalogue.reviews}
        detailOf={film => `volet ${film.saga?.position}`}
      />
      <ArticleSection title="Nos critiques" articles={reviews} />
      <ArticleSection title="La chronique de la saga" articles={news} />
      <CitedIn citing={catalogue.citing(routes.saga(slug))} shown={[...reviews, ...news, ...films]} />
    </EntityPage>
  )
}
