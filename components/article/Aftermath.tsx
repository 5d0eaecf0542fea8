import type { ReactNode } from 'react'
import { errorReportHref } from '@/lib/model/article/errorReport'
import { CHANGE_NAMES, historyOf, stoodBefore } from '@/lib/model/article/historyOf'
import { importedSentence } from '@/lib/model/article/importedSentence'
import { writtenSentence } from '@/lib/model/article/publication'
import type { Article } from '@/lib/model/items'
import { Timestamp } from './Timestamp'

/** What backs an article and what became of it: sources, everything that was changed since, how to report an error. */
export function Aftermath({ article }: { article: Article }) {
  const { sources } = article
  const history = historyOf(article)
  const written = writtenSentence(article)
  const before = importedSentence(article)
  return (
    <>
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
      <Block id="historique" title="Historique" shown={history.length > 0}>
        {history.map(({ date, kind, from, text }) => (
          <li key={date + kind + text}>
            <strong>{CHANGE_NAMES[kind]}</strong>, <Timestamp instant={date} hour />
            {'\u00A0'}: {text}
            {from !== undefined && <> {stoodBefore(from)}</>}
          </li>
        ))}
      </Block>
      {written && <p className="mt-6 text-small text-soft">{written}</p>}
      {before && <p className="mt-6 text-small text-soft">{before}</p>}
      <p className="no-print mt-6 text-small">
        <a href={errorReportHref(article)} className="underline underline-offset-2">
          Signaler une erreur
        </a>
      </p>
    </>
  )
}

type BlockProps = { title: string; id?: string; shown: boolean; children: ReactNode }

function Block({ title, id, shown, children }: BlockProps) {
  if (!shown) return null
  return (
    <section className="mt-8 rule pt-3">
      <h2 id={id} className="figure-text">
        {title}
      </h2>
      <ul className="mt-1 grid gap-1 text-small text-soft">{children}</ul>
    </section>
  )
}
