import type { ReactNode } from 'react'
import { Breadcrumb } from './Breadcrumb'

type Props = {
  trail?: readonly { name: string; href: string }[]
  kicker: string
  title: string
  /** Facts in one line: numbers, dates, a place. */
  facts?: readonly (string | null)[]
  children: ReactNode
}

/** The frame of every page that is not an article: where we are, what it is, its numbers, its content. */
export function EntityPage({ trail = [], kicker, title, facts = [], children }: Props) {
  const known = facts.filter(fact => fact !== null)
  return (
    <div className="shell">
      <Breadcrumb trail={trail} />
      <main id="contenu" className="pt-4">
        <header>
          <p className="label text-safelight">{kicker}</p>
          <h1 className="mt-2 text-headline -tracking-[0.03em]">{title}</h1>
          {known.length > 0 && <p className="figure-text mt-3 text-soft">{known.join(' – ')}</p>}
        </header>
        <div className="mt-8 space-y-14">{children}</div>
      </main>
    </div>
  )
}
