import type { Article } from '@/lib/content/items'
import { readingMinutes } from '@/lib/markdown/countWords'
import { routes } from '@/lib/routes'
import { Timestamp } from '../Timestamp'

/** Who wrote, who supplied, who republished — three different things — then when, and how long it reads. */
export function Byline({ article }: { article: Article }) {
  const { authors, agency, republisher, date, updated, body } = article
  return (
    <div className="label mt-5 text-soft">
      <p>
        Par{' '}
        {authors.map(({ slug, name }, index) => (
          <span key={slug}>
            {index > 0 && ', '}
            <a href={routes.author(slug)} rel="author" className="inline-block py-1 text-safelight">
              {name}
            </a>
          </span>
        ))}
        {agency && <span> – avec l’agence {agency}</span>}
        {republisher && <span> – repris par {republisher}</span>}
      </p>
      <p>
        Publié le <Timestamp instant={date} hour />
        {updated && (
          <>
            , mis à jour le <Timestamp instant={updated} hour />
          </>
        )}{' '}
        – {readingMinutes(body.words)} min de lecture
      </p>
    </div>
  )
}
