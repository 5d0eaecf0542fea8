import '@/app/globals.css'
import { ratingFigure, yearsFigure } from '@/components/entity/figures'
import { FilmWall } from '@/components/film/FilmWall'
import { AllFilters } from '@/components/filters/AllFilters'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { filmSpace } from '@/lib/filters/filmSpace'
import { paginate, WALL_SIZE } from '@/lib/model/paginate'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

export function generateMetadata() {
  return pageMetadata({
    title: 'Films',
    description:
      'Tous les films dont parle Photogramme, de A à Z, en un mur d’affiches dessinées pour eux\u00A0: fiche, distribution, sorties, critiques et actualités.',
    path: routes.films(),
  })
}

export default async function Page() {
  const catalogue = await getCatalogue()
  const { films, reviews } = catalogue
  const shown = paginate(films, 1, WALL_SIZE) ?? []
  return (
    <FilmWall
      films={shown}
      reviews={reviews}
      page={1}
      total={films.length}
      figures={[yearsFigure(films), ratingFigure(reviews)]}
      filters={<AllFilters space={filmSpace(catalogue)} noun="film" />}
    />
  )
}
