import type { ReactNode } from 'react'
import type { Article } from '@/lib/content/items'
import { Timestamp } from '../Timestamp'

/** What backs an article and what became of it: corrections first, then updates, then sources. */
export function Aftermath({ article }: { article: Article }) {
  const { history, sources } = article
  const corrections = history.filter(change => change.kind === 'correction')
  const updates = history.filter(change => change.kind === 'update')
  return (
    <>
      <Block title={corrections.length > 1 ? 'Corrections' : 'Correction'} shown={corrections.length > 0}>
        {corrections.map(change => (
          <li key={change.date + change.text}>
            <Timestamp instant={change.date} hour /> : {change.text}
          </li>
        ))}
      </Block>
      <Block title={updates.length > 1 ? 'Mises à jour' : 'Mise à jour'} shown={updates.length > 0}>
        {updates.map(change => (
          <li key={change.date + change.text}>
            <Timestamp instant={change.date} hour /> : {change.text}
          </li>
        ))}
      </Block>
      <Block title={sources.length > 1 ? 'Sources' : 'Source'} shown={sources.length > 0}>
        {sources.map(({ title, url, date }) => (
          <li key={url}>
            <a href={url} className="underline underline-offset-2">
              {title}
            </a>
            {date && (
              <>
                , <Timestamp instant={date} />
              </>
            )}
          </li>
        ))}
      </Block>
    </>
  )
}

function Block({ title, shown, children }: { title: string; shown: boolean; children: ReactNode }) {
  if (!shown) return null
  return (
    <section className="mt-8 border-t border-hairline pt-3">
      <h2 className="figure-text">{title}</h2>
      <ul className="mt-1 space-y-1 text-small text-soft">{children}</ul>
    </section>
  )
}
