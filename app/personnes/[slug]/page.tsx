import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { ArticleSection } from '@/components/article/ArticleSection'
import { CitedIn } from '@/components/article/CitedIn'
import { Prose } from '@/components/article/Prose'
import { Collaborators } from '@/components/entity/Collaborators'
import { EntityPage } from '@/components/entity/EntityPage'
import { countFigure, ratingFigure, yearsFigure } from '@/components/entity/figures'
import { FilmChronology } from '@/components/film/FilmChronology'
import { GuideLinks } from '@/components/indexes/GuideLinks'
import { BestRated } from '@/components/ratings/BestRated'
import { collaboratorsOf } from '@/lib/content/catalogue/collaboratorsOf'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { nameApart } from '@/lib/content/catalogue/homonyms'
import { slugsToPrerender } from '@/lib/content/catalogue/prerender'
import { capitalised } from '@/lib/format/capitalised'
import { formatCountry } from '@/lib/format/country'
import { formatPartialDay } from '@/lib/format/date'
import { ended } from '@/lib/grammar/ended'
import { of } from '@/lib/grammar/joined'
import { formatList } from '@/lib/grammar/list'
import { foldsByFilm } from '@/lib/model/article/foldsOf'
import { creditsOf } from '@/lib/model/film/creditsOf'
import { indexStep } from '@/lib/model/indexes'
import { routes } from '@/lib/routes'
import { personThing } from '@/lib/seo/jsonLd/lists'
import { pageMetadata } from '@/lib/seo/pageMetadata'

type Props = PageProps<'/personnes/[slug]'>

const MOST_COLLABORATORS = 10

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  return slugsToPrerender(catalogue, catalogue.people, routes.person)
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const person = catalogue.person(slug)
  if (!person) return {}
  const name = nameApart(catalogue, person)
  const films = catalogue.filmsOfPerson(person).slice(0, 3)
  const credits = films.length > 0 ? `, au générique ${formatList(films.map(({ title }) => of(title)))}` : ''
  return pageMetadata({
    title: name,
    description: `${ended(`${name}${credits}`)} Filmographie, nos notes, nos critiques et nos actualités sur Photogramme.`,
    path: routes.person(slug),
    share: routes.person(slug),
    feed: `personnes/${slug}`,
    representations: ['json'],
  })
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const person = catalogue.person(slug) ?? notFound()
  const films = catalogue.filmsOfPerson(person)
  const reviews = catalogue.reviewsOf(films)
  const news = catalogue.articlesAbout(person).filter(article => article.kind !== 'review')
  const { professions, nationality, birth, birthPlace, death } = person
  return (
    <EntityPage
      path={routes.person(slug)}
      things={[personThing(person)]}
      trail={[indexStep('personnes')]}
      kicker={professions.length > 0 ? capitalised(professions.join(', ')) : 'Au générique'}
      title={person.name}
      facts={[
        nationality.map(formatCountry).join(', ') || null,
        birth ? `naissance\u00A0: ${formatPartialDay(birth)}${birthPlace ? `, ${birthPlace}` : ''}` : null,
        death ? `mort\u00A0: ${formatPartialDay(death)}` : null,
      ]}
      figures={[countFigure(films.length, 'film'), yearsFigure(films), ratingFigure(reviews)]}
    >
      <div className="entity-ranked">
        {person.body?.markdown.trim() && <Prose html={catalogue.html(person.body)} className="entity-bio" />}
        <div className="entity-aside">
          <GuideLinks guides={catalogue.guides.filter(guide => guide.person === person)} />
          <BestRated reviews={reviews} />
        </div>
        <FilmChronology
          title="Filmographie"
          films={films}
          reviews={reviews}
          detailOf={film => creditsOf(person, film).join(', ')}
        />
        <div className="entity-aside">
          <Collaborators collaborators={collaboratorsOf(person, catalogue, MOST_COLLABORATORS)} />
        </div>
      </div>
      <ArticleSection title="Nos critiques" articles={reviews} shown={films} />
      <ArticleSection title="Actualités" articles={news} shown={films} foldsOf={foldsByFilm} />
      <CitedIn citing={catalogue.citing(routes.person(slug))} shown={[...reviews, ...news, ...films]} />
    </EntityPage>
  )
}
