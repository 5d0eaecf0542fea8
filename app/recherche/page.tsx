import type { Metadata } from 'next'
import { EntityPage } from '@/components/entity/EntityPage'
import { RatingPolicyLink } from '@/components/ratings/RatingPolicyLink'
import { SearchHelp } from '@/components/search/SearchHelp'
import { SearchPanel } from '@/components/search/SearchPanel'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { routes } from '@/lib/routes'
import { parseQuery } from '@/lib/search/parseQuery'
import { type SearchParameters, search } from '@/lib/search/search'
import { pageMetadata } from '@/lib/seo/pageMetadata'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const HELPFUL = { films: 8, reviews: 4 }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = parseQuery(parametersOf(await searchParams).q ?? '').text
  return pageMetadata({
    title: query ? `${query}\u00A0: recherche` : 'Recherche',
    description: 'Chercher dans les critiques, les actualités, les films et les personnes de Photogramme.',
    path: routes.search(),
    noindex: true,
  })
}

export default async function Page({ searchParams }: Props) {
  const catalogue = await getCatalogue()
  const answer = await search(parametersOf(await searchParams), catalogue)
  const { articles, reviews, platforms, genres } = catalogue
  const talkedOf = new Set(articles.flatMap(({ films }) => films))
  return (
    <EntityPage path={routes.search()} kicker="Chercher" title="Recherche">
      <SearchPanel
        answer={answer}
        help={
          <SearchHelp
            films={[...talkedOf].slice(0, HELPFUL.films)}
            platforms={platforms.filter(platform => catalogue.filmsOfPlatform(platform).length > 0)}
            genres={genres}
            reviews={reviews.slice(0, HELPFUL.reviews)}
          />
        }
      />
      <p>
        <RatingPolicyLink />
      </p>
    </EntityPage>
  )
}

/** A parameter that stands twice in an address counts once. */
function parametersOf(written: Awaited<Props['searchParams']>): SearchParameters {
  const first = (name: string) => [written[name]].flat()[0]
  return { q: first('q'), type: first('type'), page: first('page') }
}
