import '@/app/globals.css'
import type { Metadata } from 'next'
import { SearchHelp } from '@/components/search/SearchHelp'
import { SearchPanel } from '@/components/search/SearchPanel'
import { Breadcrumb } from '@/components/site/Breadcrumb'
import { PageGraph } from '@/components/site/PageGraph'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { routes } from '@/lib/routes'
import { parseQuery } from '@/lib/search/parseQuery'
import { type SearchParameters, search } from '@/lib/search/search'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { currentInstant } from '@/lib/time/clock'
import { parisDay } from '@/lib/time/paris'

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
    <div className="shell">
      <PageGraph path={routes.search()} name="Recherche" />
      <Breadcrumb trail={[]} />
      <main id="contenu" tabIndex={-1}>
        <h1 className="label mt-2 text-safelight">Recherche</h1>
        <SearchPanel
          answer={answer}
          reviews={reviews}
          today={parisDay(currentInstant())}
          help={
            <SearchHelp
              films={[...talkedOf].slice(0, HELPFUL.films)}
              platforms={platforms.filter(platform => catalogue.filmsOfPlatform(platform).length > 0)}
              genres={genres}
              reviews={reviews.slice(0, HELPFUL.reviews)}
            />
          }
        />
      </main>
    </div>
  )
}

/** A parameter that stands twice in an address counts once. */
function parametersOf(written: Awaited<Props['searchParams']>): SearchParameters {
  const first = (name: string) => [written[name]].flat()[0]
  return { q: first('q'), type: first('type'), page: first('page') }
}
