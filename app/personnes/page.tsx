import '@/app/globals.css'
import { countFigure } from '@/components/entity/figures'
import { AlphabetNames } from '@/components/indexes/AlphabetNames'
import { titlesOf } from '@/components/indexes/filmsIn'
import { IndexPage } from '@/components/indexes/IndexPage'
import { IndexRows } from '@/components/indexes/IndexRows'
import { alphabetOf } from '@/lib/content/catalogue/alphabets'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { mostPresent } from '@/lib/content/catalogue/mostPresent'
import { capitalised } from '@/lib/format/capitalised'
import { FAMILY_NAME_RULE } from '@/lib/model/familyName'
import { INDEX_ROWS } from '@/lib/model/paginate'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

export const generateMetadata = () =>
  pageMetadata({
    title: 'Personnes, de A à Z',
    description:
      'Interprètes, cinéastes, scénaristes, techniciens\u00A0: tous les noms des génériques de nos fiches de films, de A à Z, et leurs films.',
    path: routes.index('personnes'),
  })

export default async function Page() {
  const catalogue = await getCatalogue()
  const present = mostPresent(catalogue, INDEX_ROWS)
  const directors = new Set(catalogue.films.flatMap(film => film.directors))
  return (
    <IndexPage
      name="personnes"
      listed={present.map(({ person }) => routes.person(person.slug))}
      figures={[countFigure(catalogue.people.length, 'nom'), countFigure(directors.size, 'cinéaste')]}
      empty="Aucune fiche de film ne crédite encore personne."
    >
      {present.length > 0 && (
        <IndexRows
          title="Les plus présents"
          rows={present.map(({ person, films, jobs }) => ({
            href: routes.person(person.slug),
            name: person.name,
            count: films.length,
            noun: 'film',
            films,
            text: `${capitalised(jobs.join(', '))}\u00A0: ${titlesOf(films)}`,
          }))}
        />
      )}
      <AlphabetNames
        name="personnes"
        alphabet={alphabetOf(catalogue, 'personnes')}
        noun="nom"
        rule={FAMILY_NAME_RULE}
      />
    </IndexPage>
  )
}
