import '@/app/globals.css'
import { EntityPage } from '@/components/entity/EntityPage'
import { countFigure } from '@/components/entity/figures'
import { WireGroups } from '@/components/wire/WireGroups'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { WIRE_LENGTH, wireOf } from '@/lib/model/article/wire'
import { pathOf } from '@/lib/model/pathOf'
import { routes } from '@/lib/routes'
import { itemList } from '@/lib/seo/jsonLd/lists'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { SITE_NAME } from '@/lib/site'
import { currentInstant } from '@/lib/time/clock'
import { parisDay } from '@/lib/time/paris'
import '../../components/wire/wire.css'

export function generateMetadata() {
  return pageMetadata({
    title: 'Le fil',
    description: `Les derniers titres de ${SITE_NAME}, critiques, actualités et dossiers, du plus récent au plus ancien.`,
    path: routes.wire(),
  })
}

export default async function Page() {
  const { articles, years } = await getCatalogue()
  const latest = articles.slice(0, WIRE_LENGTH)
  const last = latest.at(-1)?.date.slice(0, 4) ?? ''
  const older = articles.length > latest.length ? years.filter(({ year }) => year <= last) : []
  return (
    <EntityPage
      path={routes.wire()}
      things={[itemList(routes.wire(), latest.map(pathOf))]}
      kicker="Du plus récent au plus ancien"
      title="Le fil"
      figures={[countFigure(latest.length, 'titre')]}
    >
      <div className="columns-[24rem] gap-x-12">
        <WireGroups groups={wireOf(latest, parisDay(currentInstant()))} withStars />
      </div>
      {older.length > 0 && (
        <nav aria-label="Archives" className="label flex flex-wrap items-baseline gap-x-4">
          <span className="text-soft">Plus tôt{'\u00A0'}:</span>
          {older.map(({ year }) => (
            <a key={year} href={routes.year(year)} className="text-link inline-block py-1">
              {year}
            </a>
          ))}
        </nav>
      )}
    </EntityPage>
  )
}
