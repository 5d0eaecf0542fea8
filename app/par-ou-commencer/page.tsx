import '@/app/globals.css'
import { countFigure } from '@/components/entity/figures'
import { titlesOf } from '@/components/indexes/filmsIn'
import { IndexPage } from '@/components/indexes/IndexPage'
import { IndexRows } from '@/components/indexes/IndexRows'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { ended } from '@/lib/grammar/ended'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

export const generateMetadata = () =>
  pageMetadata({
    title: 'Par où commencer',
    description:
      'Une saga, un cinéaste, un genre\u00A0: quelques films dans l’ordre où les voir, avec pour chacun la raison et ce qu’il faut regarder.',
    path: routes.index('par-ou-commencer'),
  })

export default async function Page() {
  const { guides } = await getCatalogue()
  const films = new Set(guides.flatMap(({ steps }) => steps.map(({ film }) => film)))
  return (
    <IndexPage
      name="par-ou-commencer"
      kicker="Dans l’ordre, et pourquoi"
      listed={guides.map(({ slug }) => routes.guide(slug))}
      figures={[countFigure(guides.length, 'parcours'), countFigure(films.size, 'film')]}
      empty="Aucun parcours n’a encore paru."
    >
      <IndexRows
        title="Les parcours"
        rows={guides.map(({ slug, title, summary, steps }) => ({
          href: routes.guide(slug),
          name: title,
          count: steps.length,
          noun: 'film',
          films: steps.map(({ film }) => film),
          text: `${ended(summary)} D’abord ${titlesOf(steps.slice(0, 1).map(({ film }) => film))}.`,
        }))}
      />
    </IndexPage>
  )
}
