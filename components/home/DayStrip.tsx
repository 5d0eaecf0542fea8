import { filmsApart, withDistinction } from '@/lib/model/namesakes'
import type { Frame, StripName } from '@/lib/pulse/frames'
import { frameWords } from '@/lib/pulse/frameWords'
import type { Strip } from '@/lib/pulse/stripOf'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { FilmArt } from '../film/FilmArt'

type Props = {
  strip: Strip
  /** Today in Paris, as `2026-11-30`. */
  today: string
}

const NAMES: Record<StripName, string> = {
  week: 'Cette semaine',
  day: 'Ce jour-là',
  'week-past': 'Cette semaine-là',
  chosen: 'Aujourd’hui',
}

/** What the day brings, as a strip of film that runs beside la une: frames one below the other. */
export function DayStrip({ strip: { name, frames }, today }: Props) {
  const apart = filmsApart(frames.flatMap(filmNamed))
  return (
    <section aria-labelledby="jour" className="day-strip">
      <div className="strip-head">
        <h2 id="jour" className="text-title">
          {NAMES[name]}
        </h2>
        <a href={routes.ephemeris()} className="label quiet-link py-1 text-film-soft">
          L’éphéméride <span aria-hidden="true">→</span>
        </a>
      </div>
      {frames.length === 0 && <p className="label">Aucun film dans nos fiches pour l’instant.</p>}
      <ol>
        {frames.map(frame => {
          const { why, name: title, fact, href } = frameWords(frame, today)
          const [film] = filmNamed(frame)
          return (
            <li key={href} className="strip-frame">
              {frame.film && (
                <div className="picture aspect-carte">
                  <FilmArt film={frame.film} crop="carte" loading="eager" />
                </div>
              )}
              <p className="edge">{why}</p>
              <h3 className="card-title">
                <a href={href} className="stretched">
                  {tieTitle(withDistinction(title, (film && apart.get(film)) ?? null))}
                </a>
              </h3>
              <p className="label text-film-soft">{fact}</p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** The film that a frame is about; of somebody it only shows one. */
function filmNamed(frame: Frame) {
  return frame.kind === 'life' ? [] : [frame.film]
}
