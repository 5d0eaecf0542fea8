import '@/app/globals.css'
import { EntityPage } from '@/components/entity/EntityPage'
import { countFigure } from '@/components/entity/figures'
import { LedgerTable } from '@/components/ledger/LedgerTable'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { ledgerOf } from '@/lib/model/figure/ledgerOf'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { SITE_NAME } from '@/lib/site'

export function generateMetadata() {
  return pageMetadata({
    title: 'Le registre des chiffres',
    description: `Chaque chiffre que ${SITE_NAME} imprime, durée, entrées, audience ou budget\u00A0: sa valeur, ce qui a été compté, la période, la source et sa date.`,
    path: routes.figures(),
  })
}

export default async function Page() {
  const { figures } = await getCatalogue()
  const entries = ledgerOf(figures)
  return (
    <EntityPage
      path={routes.figures()}
      trail={[{ name: 'Les données', href: routes.openData() }]}
      kicker="Les données"
      title="Le registre des chiffres"
      figures={[
        countFigure(figures.length, 'chiffre'),
        countFigure(entries.filter(({ about }) => about.kind === 'film').length, 'film'),
      ]}
    >
      <div>
        <div className="prose">
          <p>
            Un chiffre n’est rien sans ce qu’il compte. Le nôtre a ici sa source, sa date et la façon dont il
            a été établi{'\u00A0'}; les articles et les fiches le citent, et deux valeurs différentes de la
            même chose disent pourquoi. Les «{'\u00A0'}vues{'\u00A0'}» que Netflix donnait en 2020 sont des
            comptes qui ont lancé un film deux minutes au moins, celles qu’il publie depuis 2023 des heures
            divisées par la durée{'\u00A0'}: elles ne se comparent pas.
          </p>
          <p>
            Le registre se lit aussi en <a href={routes.figureData('json')}>JSON</a> et en{' '}
            <a href={routes.figureData('csv')}>CSV</a>.
          </p>
        </div>
        <LedgerTable entries={entries} />
      </div>
    </EntityPage>
  )
}
