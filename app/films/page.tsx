import { FilmWall } from '@/components/film/FilmWall'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { paginate, WALL_SIZE } from '@/lib/content/paginate'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

export const metadata = pageMetadata({
  title: 'Films',
  description:
    'Tous les films dont parle Photogramme, de A à Z, en un mur d’affiches dessinées pour eux : fiche, distribution, sorties, critiques et actualités.',
  path: routes.films(),
})

export default async function Page() {
  const { films, reviews } = await getCatalogue()
  const shown = paginate(films, 1, WALL_SIZE) ?? []
  return <FilmWall films={shown} reviews={reviews} page={1} total={films.length} />
}
