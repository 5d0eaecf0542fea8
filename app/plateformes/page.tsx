import '@/app/globals.css'
import { countFigure } from '@/components/entity/figures'
import { bestOf } from '@/components/indexes/filmsIn'
import { IndexPage } from '@/components/indexes/IndexPage'
import { IndexRows } from '@/components/indexes/IndexRows'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { formatOn } from '@/lib/format/date'
import { separator } from '@/lib/grammar/list'
import { platformReleases } from '@/lib/model/film/platformReleases'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { currentInstant } from '@/lib/time/clock'
import { parisDay } from '@/lib/time/paris'

export const generateMetadata = () =>
  pageMetadata({
    title: 'Les plateformes',
    description:
      'Netflix, Prime Video et les autres\u00A0: les films de nos fiches sortis sur chaque plateforme, le dernier arrivé et le mieux noté.',
    path: routes.index('plateformes'),
  })

export default async function Page() {
  const catalogue = await getCatalogue()
  const today = parisDay(currentInstant())
  const platforms = catalogue.platforms
    .map(platform => ({ platform, films: catalogue.filmsOfPlatform(platform) }))
    .sort((a, b) => b.films.length - a.films.length)
  const known = platforms.filter(({ films }) => films.length > 0)
  const others = platforms.filter(({ films }) => films.length === 0)
  const films = new Set(known.flatMap(platform => platform.films))
  return (
    <IndexPage
      name="plateformes"
      kicker="Chez soi"
      listed={known.map(({ platform }) => routes.platform(platform.slug))}
      figures={[countFigure(known.length, 'plateforme'), countFigure(films.size, 'film')]}
      empty="Aucun film de nos fiches n’est encore sorti sur une plateforme."
    >
      <IndexRows
        title="Où nos films sont sortis"
        rows={known.map(({ platform, films: of }) => {
          const [last] = platformReleases(platform, of, today).arrived
          return {
            href: routes.platform(platform.slug),
            name: platform.name,
            count: of.length,
            noun: 'film',
            films: last ? [last.film, ...of] : of,
            text: [
              last && of.length > 1 && `Dernier arrivé\u00A0: ${last.film.title}, ${formatOn(last.date)}`,
              bestOf(catalogue, of),
            ]
              .filter(Boolean)
              .join(' · '),
          }
        })}
      />
      {others.length > 0 && (
        <p className="max-w-measure text-small text-soft">
          Aucun film de nos fiches n’est sorti sur{' '}
          {others.map(({ platform }, index) => (
            <span key={platform.slug}>
              {separator(index, others.length, 'ou')}
              <a href={routes.platform(platform.slug)} className="text-link">
                {platform.name}
              </a>
            </span>
          ))}
          .
        </p>
      )}
    </IndexPage>
  )
}
