import { formatMonth } from '@/lib/format/date'
import { formatCount } from '@/lib/format/number'
import type { YearOfArticles } from '@/lib/model/article/yearsOf'
import { bestFilms } from '@/lib/model/film/ratedFilms'
import { articlesOf } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { FilmArt } from '../film/FilmArt'

/** A year of the archives: how much was published, the film we rated best, its months with their numbers. */
export function YearRow({ year: { year, months } }: { year: YearOfArticles }) {
  const articles = months.flatMap(month => month.articles)
  const [best] = bestFilms(articlesOf({ articles }, 'review'))
  const film = best?.film ?? articles.flatMap(({ films }) => films)[0]
  return (
    <li>
      <h2 className="numeral">
        <a href={routes.year(year)} className="quiet-link">
          {year}
        </a>
      </h2>
      <div className="picture aspect-carte">{film && <FilmArt film={film} crop="carte" />}</div>
      <div>
        <p className="text-small text-soft">
          {formatCount(articles.length, 'article')}
          {best && `\u202F; notre meilleure note\u00A0: ${best.film.title}`}
        </p>
        <ul className="months figure-text">
          {months.map(({ month, articles: ofMonth }) => (
            <li key={month}>
              <a href={routes.month(year, month)} className="quiet-link inline-block py-1">
                {formatMonth(year, month).replace(` ${year}`, '')}{' '}
                <span className="text-soft">{ofMonth.length}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}
