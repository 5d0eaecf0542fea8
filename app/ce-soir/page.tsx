import { FilmChronology } from '@/components/film/FilmChronology'
import { Ways } from '@/components/film/Ways'
import { FilteredPage } from '@/components/filters/FilteredPage'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { describeState } from '@/lib/filters/describeState'
import { filteredPage } from '@/lib/filters/filteredPage'
import { hrefOf, readState } from '@/lib/filters/state'
import { tonightSpace } from '@/lib/filters/tonightSpace'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { currentInstant } from '@/lib/time/clock'
import { parisDay } from '@/lib/time/paris'

type Props = PageProps<'/ce-soir'>

export async function generateMetadata({ searchParams }: Props) {
  const space = tonightSpace(await getCatalogue(), parisDay(currentInstant()))
  const state = readState(space, await searchParams)
  const words = describeState(space, state)
  return pageMetadata({
    title: words ? `Ce soir\u00A0: ${words}` : 'Que regarder ce soir\u202F?',
    description:
      'Que regarder ce soir\u202F? Les films passés par vos plateformes, de la durée qu’il vous faut, à partir de la note que vous voulez.',
    path: hrefOf(space, state),
    // One page for search engines, whatever readers choose on it.
    noindex: words !== '',
  })
}

/** What to watch now: not too long, on the reader's platforms, with enough stars. Rendered at every request. */
export default async function Page({ searchParams }: Props) {
  const catalogue = await getCatalogue()
  const today = parisDay(currentInstant())
  const { shown, ...page } = filteredPage(tonightSpace(catalogue, today), await searchParams)
  const films = shown.map(({ film }) => film)
  const waysOf = new Map(shown.map(({ film, ways }) => [film, ways]))
  return (
    <FilteredPage
      title="Ce soir"
      kicker="Que regarder maintenant"
      noun="film"
      submit="Choisir"
      asksFirst
      page={page}
      paths={films.map(({ slug }) => routes.film(slug))}
      note={
        shown.some(({ ways }) => ways.some(({ offer }) => offer === null)) &&
        'Sans offre vérifiée par nous, un film est donné pour ce que nous savons\u00A0: où il est sorti, et quand. Il a pu quitter la plateforme depuis.'
      }
    >
      <FilmChronology
        films={films}
        reviews={catalogue.reviewsOf(films)}
        level={2}
        detailOf={film => <Ways film={film} ways={waysOf.get(film) ?? []} today={today} />}
      />
    </FilteredPage>
  )
}
