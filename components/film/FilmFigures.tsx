import { formatPartialDay } from '@/lib/format/date'
import { COUNTED } from '@/lib/model/figure/counted'
import { formatFigure } from '@/lib/model/figure/formatFigure'
import type { Film } from '@/lib/model/items'
import { routes } from '@/lib/routes'

/** Figures of a film, each with who says so and when; its running time stands among its facts. */
export function FilmFigures({ figures }: Pick<Film, 'figures'>) {
  const shown = figures.filter(({ counted }) => counted !== 'duree')
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="chiffres" className="mt-8 max-w-measure rule pt-3">
      <h2 id="chiffres" className="figure-text">
        En chiffres
      </h2>
      <dl className="text-small">
        {shown.map(({ slug, counted, source, ...amount }) => (
          <div key={slug} className="mt-2">
            <dt className="text-soft">{COUNTED[counted].name}</dt>
            <dd>
              <a href={routes.figure(slug)} className="figure-text underline underline-offset-2">
                {formatFigure(amount)}
              </a>{' '}
              <span className="text-soft">
                ({source.title}
                {source.date && `, ${formatPartialDay(source.date)}`})
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
