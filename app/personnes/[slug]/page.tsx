import { ArticleSection } from '@/components/ArticleSection'
import { CitedIn } from '@/components/CitedIn'
import { EntityPage } from '@/components/EntityPage'
import { FilmSection } from '@/components/film/FilmSection'
import { Prose } from '@/components/Prose'
import { creditsOf } from '@/lib/content/creditsOf'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { slugsToPrerender } from '@/lib/content/prerender'
import { averageRating } from '@/lib/content/rating'
import { movedOrMissing } from '@/lib/delivery/movedOrMissing'
import { capitalised } from '@/lib/format/capitalised'
import { formatCountry } from '@/lib/format/country'
import { formatPartialDay } from '@/lib/format/date'
import { formatList } from '@/lib/format/list'
import { formatCount, formatNumber } from '@/lib/format/number'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

type Props = PageProps<'/personnes/[slug]'>

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  return slugsToPrerender(
    catalogue,
    catalogue.people.map(({ slug }) => slug),
    routes.person,
  )
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const person = catalogue.person(slug)
  if (!person) return {}
  const titles = catalogue
    .filmsOfPerson(person)
    .slice(0, 3)
    .map(({ title }) => title)
  const films = titles.length > 0 ? ` de ${formatList(titles)}` : ''
  return pageMetadata({
    title: person.name,
    description: `${person.name} : rôles et génériques${films}, nos notes, nos critiques et nos actualités sur Photogramme.`,
    path: routes.person(slug),
    feed: `personnes/${slug}`,
  })
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const person = catalogue.person(slug) ?? movedOrMissing(catalogue, routes.person(slug))
  const films = catalogue.filmsOfPerson(person)
  const reviews = catalogue.reviewsOf(films)
  const note = averageRating(reviews)
  const news = catalogue.articlesAbout(person).filter(article => article.kind === 'news')
  const { professions, nationality, birth, birthPlace, death } = person
  return (
    <EntityPage
      trail={[{ name: 'Films', href: routes.films() }]}
      kicker={professions.length > 0 ? capitalised(professions.join(', ')) : 'Au générique'}
      title={person.name}
      facts={[
        nationality.map(formatCountry).join(', ') || null,
        birth ? `naissance : ${formatPartialDay(birth)}${birthPlace ? `, ${birthPlace}` : ''}` : null,
        death ? `mort : ${formatPartialDay(death)}` : null,
        films.length > 0 ? formatCount(films.length, 'film') : null,
        note === null ? null : `moyenne de nos notes : ${formatNumber(note)} sur 5`,
      ]}
    >
      {person.body?.markdown.trim() && <Prose html={catalogue.html(person.body)} />}
      <FilmSection
        title="Filmographie"
        films={films}
        reviews={catalogue.reviews}
        detailOf={film => creditsOf(person, film).join(', ')}
      />
      <ArticleSection title="Nos critiques" articles={reviews} />
      <ArticleSection title="Actualités" articles={news} />
      <CitedIn citing={catalogue.citing(routes.person(slug))} shown={[...reviews, ...news, ...films]} />
    </EntityPage>
  )
}
