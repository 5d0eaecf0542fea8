import { sayingOf } from '@/lib/model/article/sayingOf'
import { lengthAndPlace } from '@/lib/model/film/availability'
import { pathOf } from '@/lib/model/pathOf'
import type { Chip } from '@/lib/pulse/tonightChips'
import type { TonightPick } from '@/lib/pulse/tonightPick'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { FilmArt } from '../film/FilmArt'
import { Stars } from '../ratings/Stars'

type Props = {
  pick: TonightPick
  chips: readonly Chip[]
  /** Today in Paris, as `2026-11-30`. */
  today: string
}

/** The film of the evening: what it is, what we say of it, and the ways to another one. */
export function Tonight({ pick: { film, review }, chips, today }: Props) {
  return (
    <section aria-labelledby="ce-soir" className="tonight">
      <div className="picture aspect-affiche">
        <FilmArt film={film} crop="affiche" />
      </div>
      <div>
        <h2 id="ce-soir" className="text-title text-safelight">
          Ce soir
        </h2>
        <h3 className="headline mt-1">
          <a href={pathOf(review)} className="stretched">
            {tieTitle(film.title)}
          </a>
        </h3>
        {sayingOf(review) && <p className="mt-3 max-w-measure text-lead italic">{sayingOf(review)}</p>}
        <p className="mt-3">
          <Stars rating={review.rating} withWord />
        </p>
        {lengthAndPlace(film, today) && (
          <p className="figure-text mt-1 text-soft">{lengthAndPlace(film, today)}</p>
        )}
      </div>
      <ul className="tonight-chips figure-text">
        {chips.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li>
          <a href={routes.tonight()}>
            Un autre film <span aria-hidden="true">→</span>
          </a>
        </li>
      </ul>
    </section>
  )
}
