import '@/app/globals.css'
import { EntityPage } from '@/components/entity/EntityPage'
import { countFigure } from '@/components/entity/figures'
import { gapsOf } from '@/lib/content/catalogue/gapsOf'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { LEGAL_NOTICE } from '@/lib/site'

export function generateMetadata() {
  return pageMetadata({
    title: 'Les blancs des fiches',
    description:
      'Durées, scénaristes, sociétés de production, dates de sortie\u00A0: ce qui manque aux fiches de films de Photogramme, film par film, faute de source.',
    path: routes.gaps(),
  })
}

export default async function Page() {
  const catalogue = await getCatalogue()
  const gaps = gapsOf(catalogue)
  const films = new Set(gaps.flatMap(gap => gap.films))
  return (
    <EntityPage
      path={routes.gaps()}
      trail={[{ name: 'Les données', href: routes.openData() }]}
      kicker="Les données"
      title="Les blancs des fiches"
      figures={[countFigure(films.size, 'film')]}
    >
      <div className="prose">
        <p>
          Une donnée que nous n’avons pas pu vérifier ne se complète pas de mémoire. Cette liste suit les
          fiches. Un dossier de presse, un programme de salle ou une jaquette suffisent à la réduire{'\u00A0'}
          ; le contact est dans les <a href={routes.page(LEGAL_NOTICE)}>mentions légales</a>.
        </p>
        {gaps.map(gap => (
          <section key={gap.what}>
            <h2>{gap.what}</h2>
            <ul>
              {gap.films.map(({ slug, title, year }) => (
                <li key={slug}>
                  <a href={routes.film(slug)}>
                    <cite>{title}</cite>
                  </a>{' '}
                  ({year})
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </EntityPage>
  )
}
