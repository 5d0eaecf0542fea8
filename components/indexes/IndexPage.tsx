import type { ReactNode } from 'react'
import { INDEXES, type IndexName } from '@/lib/model/indexes'
import { routes } from '@/lib/routes'
import { collectionPage } from '@/lib/seo/jsonLd/lists'
import { EntityPage, type Figure } from '../entity/EntityPage'
import './indexes.css'

type Props = {
  name: IndexName
  kicker?: string
  /** The addresses of what stands on the page, for machines. */
  listed: readonly string[]
  figures: readonly (Figure | null)[]
  /** What readers are told where there is nothing to list yet. */
  empty: string
  children: ReactNode
}

/** The frame of an index: everything of a kind, and what is worth knowing of it. */
export function IndexPage({ name, kicker = 'De A à Z', listed, empty, children, ...frame }: Props) {
  const path = routes.index(name)
  return (
    <EntityPage
      path={path}
      things={collectionPage(path, INDEXES[name], listed)}
      kicker={kicker}
      title={INDEXES[name]}
      {...frame}
    >
      {listed.length === 0 ? <p>{empty}</p> : children}
    </EntityPage>
  )
}
