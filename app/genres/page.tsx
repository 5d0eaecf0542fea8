import '@/app/globals.css'
import { countFigure } from '@/components/entity/figures'
import { bestOf } from '@/components/indexes/filmsIn'
import { IndexPage } from '@/components/indexes/IndexPage'
import { IndexRows } from '@/components/indexes/IndexRows'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { capitalised } from '@/lib/format/capitalised'
import { bestFilms } from '@/lib/model/film/ratedFilms'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { GENRES } from '@/lib/vocabulary'

export const generateMetadata = () =>
  pageMetadata({
    title: 'Les genres',
    description:
      'Action, policier, drame, science-fiction\u00A0: les films de Photogramme genre par genre, avec le mieux noté de chacun.',
    path: routes.index('genres'),
  })

export default async function Page() {
  const catalogue = await getCatalogue()
  const genres = catalogue.genres
    .map(genre => ({ genre, films: catalogue.filmsOfGenre(genre) }))
    .sort((a, b) => b.films.length - a.films.length)
  return (
    <IndexPage
      name="genres"
      kicker="Du plus fourni au plus rare"
      listed={genres.map(({ genre }) => routes.genre(genre))}
      figures={[countFigure(genres.length, 'genre'), countFigure(catalogue.films.length, 'film')]}
      empty="Aucune fiche de film n’a encore paru."
    >
      <IndexRows
        title="Genre par genre"
        rows={genres.map(({ genre, films }) => ({
          href: routes.genre(genre),
          name: capitalised(GENRES[genre]),
          count: films.length,
          noun: 'film',
          films: [...bestFilms(catalogue.reviewsOf(films)).map(({ film }) => film), ...films],
          text: bestOf(catalogue, films),
        }))}
      />
    </IndexPage>
  )
}
