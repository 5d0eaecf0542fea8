import '@/app/globals.css'
import { countFigure } from '@/components/entity/figures'
import { AlphabetNames } from '@/components/indexes/AlphabetNames'
import { bestOf } from '@/components/indexes/filmsIn'
import { IndexPage } from '@/components/indexes/IndexPage'
import { IndexRows } from '@/components/indexes/IndexRows'
import { alphabetOf } from '@/lib/content/catalogue/alphabets'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { INDEX_ROWS } from '@/lib/model/paginate'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

export const generateMetadata = () =>
  pageMetadata({
    title: 'Les sagas',
    description:
      'Les sagas que suit Photogramme, film par film\u00A0: dans quel ordre les voir, ce qu’en disent nos critiques, quel volet l’emporte.',
    path: routes.index('sagas'),
  })

export default async function Page() {
  const catalogue = await getCatalogue()
  const sagas = catalogue.sagas
    .map(saga => ({ saga, films: catalogue.filmsOfSaga(saga) }))
    .sort((a, b) => b.films.length - a.films.length)
  const films = sagas.flatMap(saga => saga.films)
  const shown = sagas.slice(0, INDEX_ROWS)
  return (
    <IndexPage
      name="sagas"
      listed={shown.map(({ saga }) => routes.saga(saga.slug))}
      figures={[countFigure(sagas.length, 'saga'), countFigure(films.length, 'film')]}
      empty="Aucun film de nos fiches n’appartient encore à une saga."
    >
      <IndexRows
        title={sagas.length > INDEX_ROWS ? 'Les plus longues' : 'Film par film'}
        rows={shown.map(({ saga, films: ofSaga }) => ({
          href: routes.saga(saga.slug),
          name: saga.title,
          count: ofSaga.length,
          noun: 'film',
          films: ofSaga,
          text: bestOf(catalogue, ofSaga),
        }))}
      />
      {sagas.length > INDEX_ROWS && (
        <AlphabetNames name="sagas" alphabet={alphabetOf(catalogue, 'sagas')} noun="saga" />
      )}
    </IndexPage>
  )
}
