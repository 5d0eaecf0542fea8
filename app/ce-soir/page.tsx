import '@/app/globals.css'
import { TonightList } from '@/components/film/TonightList'
import { TonightPick } from '@/components/film/TonightPick'
import { ChipHead } from '@/components/filters/ChipHead'
import { SortLinks } from '@/components/filters/SortLinks'
import { Pagination } from '@/components/listing/Pagination'
import { Breadcrumb } from '@/components/site/Breadcrumb'
import { PageGraph } from '@/components/site/PageGraph'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { describeState } from '@/lib/filters/describeState'
import { filteredPage } from '@/lib/filters/filteredPage'
import { findIn } from '@/lib/filters/findIn'
import { hasCriteria, hrefOf, readState } from '@/lib/filters/state'
import { tonightSpace } from '@/lib/filters/tonightSpace'
import { pageCount } from '@/lib/model/paginate'
import { tonightPick } from '@/lib/pulse/tonightPick'
import { routes } from '@/lib/routes'
import { itemList } from '@/lib/seo/jsonLd/lists'
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
      'Que regarder ce soir\u202F? Un conseil chaque jour, puis les films passés par vos plateformes, avec notre verdict, de la durée qu’il vous faut.',
    path: hrefOf(space, state),
    // One page for search engines, whatever readers choose on it.
    noindex: words !== '',
  })
}

/** What to watch now: one film, then others with their verdict; the choices are links. Rendered at every request. */
export default async function Page({ searchParams }: Props) {
  const catalogue = await getCatalogue()
  const today = parisDay(currentInstant())
  const { shown, ...page } = filteredPage(tonightSpace(catalogue, today), await searchParams)
  const { space, state } = page
  const href = hrefOf(space, state)
  const isUsual = state.page === 1 && state.sort === space.sorts[0].name
  const pick = isUsual
    ? tonightPick(catalogue, today, hasCriteria(state) ? findIn(space, state).items : undefined)
    : null
  const others = shown.filter(({ film }) => film !== pick?.film)
  return (
    <div className="shell">
      <PageGraph
        path={href}
        trail={[]}
        name="Ce soir"
        things={[
          itemList(
            href,
            shown.map(({ film }) => routes.film(film.slug)),
          ),
        ]}
      />
      <Breadcrumb trail={[]} />
      <main id="contenu" tabIndex={-1}>
        <ChipHead title="Ce soir" page={page} />
        <div className="mt-2">
          {pick && <TonightPick {...pick} today={today} />}
          <TonightList
            candidates={others}
            reviews={catalogue.reviewsOf(others.map(({ film }) => film))}
            today={today}
            isFirst={!pick}
            order={<SortLinks space={space} state={state} />}
            rule={space.sorts.find(({ name }) => name === state.sort)?.rule}
          />
        </div>
        <Pagination
          page={state.page}
          pages={pageCount(page.found, page.pageSize)}
          href={number => hrefOf(space, { ...state, page: number })}
          label="Ce soir"
          previous="Page précédente"
          next="Page suivante"
        />
      </main>
    </div>
  )
}
