import type { ReactNode } from 'react'
import { describeState } from '@/lib/filters/describeState'
import type { FilteredItems } from '@/lib/filters/filteredPage'
import { hrefOf } from '@/lib/filters/state'
import { capitalised } from '@/lib/format/capitalised'
import { pageCount } from '@/lib/model/paginate'
import type { TrailStep } from '@/lib/routes'
import { itemList } from '@/lib/seo/jsonLd/lists'
import { EntityPage } from '../entity/EntityPage'
import { Pagination } from '../listing/Pagination'
import { Filters } from './Filters'

type Props<T> = {
  title: string
  /** What is counted: « critique ». */
  noun: string
  trail?: readonly TrailStep[]
  page: Omit<FilteredItems<T>, 'shown'>
  /** The addresses of what the page lists, in its order. */
  paths: readonly string[]
  children: ReactNode
}

/** One page of what meets some criteria: the choices, then the list. */
export function FilteredPage<T>(props: Props<T>) {
  const { title, noun, trail, page, paths, children } = props
  const { space, state, counts, found, pageSize } = page
  const href = hrefOf(space, state)
  return (
    <EntityPage
      path={href}
      things={[itemList(href, paths)]}
      trail={trail}
      kicker={capitalised(describeState(space, state))}
      title={title}
    >
      <div>
        <Filters space={space} state={state} counts={counts} found={found} noun={noun} />
        {children}
        <Pagination
          page={state.page}
          pages={pageCount(found, pageSize)}
          href={number => hrefOf(space, { ...state, page: number })}
          label={title}
          previous="Page précédente"
          next="Page suivante"
        />
      </div>
    </EntityPage>
  )
}
