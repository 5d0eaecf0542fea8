import { capitalised } from '@/lib/format/capitalised'
import { separator } from '@/lib/grammar/list'
import { readingMinutes } from '@/lib/markdown/countWords'
import { dispatchOf } from '@/lib/model/article/dispatchOf'
import { seenLine } from '@/lib/model/article/seenLine'
import type { Article } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { Comfort } from './Comfort'
import { Timestamp } from './Timestamp'

/** Who wrote, after whose dispatch, how the film was seen; then when, and how long it reads. */
export function Byline({ article }: { article: Article }) {
  const { authors, contributors, date, written, updated, history, body } = article
  const dispatch = dispatchOf(article)
  const seen = article.kind === 'review' ? seenLine(article) : null
  // A text says once that it was written and edited on a day.
  const edited = updated?.slice(0, 10) === written ? undefined : updated
  const corrected = history.filter(({ kind }) => kind === 'correction').at(-1)
  return (
    <div className="label mt-5 text-soft">
      <p>
        Par{' '}
        {authors.map(({ slug, name }, index) => (
          <span key={slug}>
            {separator(index, authors.length)}
            <a href={routes.author(slug)} rel="author" className="inline-block py-1 text-safelight">
              {name}
            </a>
          </span>
        ))}
        {dispatch && ` – ${dispatch}`}
      </p>
      {seen && <p>{seen}</p>}
      {contributors.length > 0 && (
        <p>
          {contributors.map(({ author, role }, index) => (
            <span key={author.slug + role}>
              {index > 0 && ' – '}
              {capitalised(role)}
              {'\u00A0'}:{' '}
              <a href={routes.author(author.slug)} className="inline-block py-1 text-safelight">
                {author.name}
              </a>
            </span>
          ))}
        </p>
      )}
      <div className="byline-foot">
        <p>
          {written ? (
            <>
              Daté du <Timestamp instant={date} />, écrit le <Timestamp instant={written} />
            </>
          ) : (
            <>
              Publié le <Timestamp instant={date} hour zone={!edited} />
            </>
          )}
          {edited && (
            <>
              , mis à jour le <Timestamp instant={edited} hour />
            </>
          )}
          {corrected && (
            <>
              ,{' '}
              <a href="#historique" className="inline-block py-1 underline underline-offset-2">
                corrigé le <Timestamp instant={corrected.date} />
              </a>
            </>
          )}
          {'\u00A0'}– {readingMinutes(body.words)}
          {'\u00A0'}min{'\u00A0'}de{'\u00A0'}lecture
        </p>
        <Comfort />
      </div>
    </div>
  )
}
