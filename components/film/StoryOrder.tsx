import type { SagaOrders } from '@/lib/model/film/sagaOrders'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { SectionTitle } from '../listing/SectionTitle'

/** In which order to watch a saga to follow its story; nothing where nobody said it or it is that of release. */
export function StoryOrder({ release, story }: SagaOrders) {
  if (!story || story.every((film, index) => film === release[index])) return null
  return (
    <section aria-labelledby="ordre-du-recit">
      <SectionTitle id="ordre-du-recit">Dans l’ordre du récit</SectionTitle>
      <ol className="rows">
        {story.map((film, index) => (
          <li key={film.slug} className="flex items-baseline gap-3 py-2">
            <span className="numeral text-title text-soft">{index + 1}</span>
            <a href={routes.film(film.slug)} className="figure-text quiet-link py-1">
              {tieTitle(film.title)}
            </a>
            <span className="label text-soft">{film.year}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
