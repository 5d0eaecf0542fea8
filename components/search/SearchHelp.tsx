import type { Film, Platform, Review } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { GENRES, type GenreSlug } from '@/lib/vocabulary'
import { Listing } from '../listing/Listing'
import { SectionTitle } from '../listing/SectionTitle'
import './results.css'

type Props = {
  films: readonly Film[]
  platforms: readonly Platform[]
  genres: readonly GenreSlug[]
  reviews: readonly Review[]
}

/** Ways on for a reader who has not found anything, or does not know yet what to look for. */
export function SearchHelp({ films, platforms, genres, reviews }: Props) {
  return (
    <div className="space-y-section">
      <div className="search-ways">
        <p className="max-w-measure text-soft">
          Un titre, même étranger ou mal orthographié, un nom, un lieu. Entre guillemets, «{'\u00A0'}clé de
          douze
          {'\u00A0'}», les mots sont cherchés dans cet ordre.
        </p>
        <StartingPoints
          title="Films récemment cités"
          links={films.map(({ slug, title }) => [routes.film(slug), title])}
        />
        <StartingPoints title="Par genre" links={genres.map(genre => [routes.genre(genre), GENRES[genre]])} />
        <StartingPoints
          title="Par plateforme"
          links={platforms.map(({ slug, name }) => [routes.platform(slug), name])}
        />
      </div>
      <section>
        <SectionTitle more={{ href: routes.reviews(), name: 'Toutes les critiques' }}>
          Dernières critiques
        </SectionTitle>
        <Listing articles={reviews} />
      </section>
    </div>
  )
}

function StartingPoints({ title, links }: { title: string; links: [href: string, name: string][] }) {
  return (
    <section>
      <h2 className="label text-soft">{title}</h2>
      <ul className="figure-text flex flex-wrap gap-x-4">
        {links.map(([href, name]) => (
          <li key={href}>
            <a href={href} className="quiet-link inline-block py-1">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
