import { formatPartialDay } from '@/lib/format/date'
import type { Film } from '@/lib/model/items'

/** Figures of a film, each with who says so and when. */
export function FilmFigures({ figures }: Pick<Film, 'figures'>) {
  if (figures.length === 0) return null
  return (
    <section aria-labelledby="chiffres" className="mt-8 max-w-measure rule pt-3">
      <h2 id="chiffres" className="figure-text">
        En chiffres
      </h2>
      <dl className="text-small">
        {figures.map(({ label, value, source, url, date }) => (
          <div key={label} className="mt-2">
            <dt className="text-soft">{label}</dt>
            <dd>
              <span className="figure-text">{value}</span>{' '}
              <span className="text-soft">
                (
                {url ? (
                  <a href={url} className="underline underline-offset-2">
                    {source}
                  </a>
                ) : (
                  source
                )}
                {date && `, ${formatPartialDay(date)}`})
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
