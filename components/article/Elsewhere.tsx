import { of } from '@/lib/grammar/joined'
import type { Review } from '@/lib/model/items'
import { Timestamp } from './Timestamp'

/**
 * « Lu ailleurs »: what other publishers say of the film, in our words, each with its name and the way to its article.
 * Its own headlines stand in a block that says whose they are; we vouch for none of them, and search engines are told.
 */
export function Elsewhere({ elsewhere }: Pick<Review, 'elsewhere'>) {
  if (elsewhere.length === 0) return null
  return (
    <section aria-labelledby="lu-ailleurs" className="mt-8 rule pt-3">
      <h2 id="lu-ailleurs" className="figure-text">
        Lu ailleurs
      </h2>
      {elsewhere.map(({ publisher, title, url, date, summary, headlines }) => (
        <div key={url} className="mt-2">
          <p className="text-small">{summary}</p>
          <p className="mt-2">
            <a href={url} rel="external" className="underline underline-offset-2">
              Retrouvez cet article sur {publisher}
            </a>
          </p>
          <p className="label text-soft">
            {title}
            {date && (
              <>
                , <Timestamp instant={date} />
              </>
            )}
          </p>
          {headlines.length > 0 && (
            <section aria-label={`Les titres ${of(publisher)}`} className="no-print mt-3">
              <h3 className="label text-soft">Les titres {of(publisher)}</h3>
              <ul className="mt-1 text-small">
                {headlines.map(headline => (
                  <li key={headline.title} className="rule py-1">
                    {headline.url ? (
                      <a href={headline.url} rel="external nofollow" className="quiet-link">
                        {headline.title}
                      </a>
                    ) : (
                      headline.title
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      ))}
    </section>
  )
}
