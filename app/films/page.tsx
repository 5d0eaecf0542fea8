import { EntityPage } from '@/components/EntityPage'
import { FilmTile } from '@/components/film/FilmTile'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { formatCount } from '@/lib/format/number'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

export const metadata = pageMetadata({
  title: 'Films',
  description:
    'Tous les films dont parle Photogramme, de A à Z : fiche, distribution, sorties, nos critiques et nos actualités.',
  path: routes.films(),
})

export default async function Page() {
  const { films, reviews } = await getCatalogue()
  return (
    <EntityPage kicker="De A à Z" title="Films" facts={[formatCount(films.length, 'film')]}>
      <div className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
        {films.map(film => (
          <FilmTile key={film.slug} film={film} reviews={reviews} level={2} />
        ))}
      </div>
    </EntityPage>
  )
}
