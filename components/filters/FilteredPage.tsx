import type { ReactNode } from 'react'
import { pageCount } from '@/lib/content/paginate'
import type { Counts } from '@/lib/filters/filterEntries'
import type { Space } from '@/lib/filters/space'
import { hrefOf, type State } from '@/lib/filters/state'
import { wordsOf } from '@/lib/filters/wordsOf'
import { capitalised } from '@/lib/format/capitalised'
import { itemList } from '@/lib/seo/jsonLd/lists'
import { EntityPage } from '../EntityPage'
import { Pagination } from '../Pagination'
import { Filters } from './Filters'

type Props<T> = {
  title: string
  /** What is counted: « critique ». */
  noun: string
  trail?: readonly { name: string; href: string }[]
  space: Space<T>
  state: State
  counts: Counts
  found: number
  pageSize?: number
  kicker?: string
  submit?: string
  /** Whether the page begins with its question. */
  asksFirst?: boolean
  /** What must be said before the list. */
  note?: ReactNode
  /** The addresses of what the page lists, in its order. */
  paths: readonly string[]
  children: ReactNode
}

/** One page of what meets some criteria: the choices, then the list. */
export function FilteredPage<T>(props: Props<T>) {
  const { title, noun, trail, space, state, counts, found, pageSize, paths, note, children } = props
  const href = hrefOf(space, state)
  return (
    <EntityPage
      path={href}
      things={[itemList(href, paths)]}
      trail={trail}
      kicker={capitalised(wordsOf(space, state)) || (props.kicker ?? '')}
      title={title}
      hasStars
    >
      <div>
        <Filters
          space={space}
          state={state}
          counts={counts}
          found={found}
          noun={noun}
          submit={props.submit}
          asksFirst={props.asksFirst}
        />
        {note && <p className="mb-6 max-w-measure text-small text-soft">{note}</p>}
        {children}
        <Pagination
          page={state.page}
          pages={pageCount(found, pageSize)}
          href={page => hrefOf(space, { ...state, page })}
          label={title}
          previous="Page précédente"
          next="Page suivante"
        />
      </div>
    </EntityPage>
  )
}
