import { formatCount } from '@/lib/format/number'
import type { Film, Platform, Review } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { SectionTitle } from '../listing/SectionTitle'
import { FilmRows } from './FilmRows'

type Props = {
  /** The best films of other platforms. */
  advised: readonly Film[]
  /** Ours of these films. */
  reviews: readonly Review[]
  /** Today in Paris, as `2026-11-21`. */
  today: string
  platforms: readonly { platform: Platform; films: number }[]
}

/** What we advise elsewhere, and where our films did come out, most first: the ways on from a platform that has none. */
export function OtherPlatforms({ advised, reviews, today, platforms }: Props) {
  const known = platforms.filter(({ films }) => films > 0).sort((a, b) => b.films - a.films)
  if (known.length === 0) return null
  return (
    <section>
      <SectionTitle more={{ href: routes.tonight(), name: 'Ce soir' }}>
        Nos conseils, sur d’autres plateformes
      </SectionTitle>
      <FilmRows films={advised} reviews={reviews} today={today} />
      <ul className="rows mt-6 max-w-measure">
        {known.map(({ platform, films }) => (
          <li key={platform.slug} className="flex items-baseline justify-between py-2">
            <a href={routes.platform(platform.slug)} className="figure-text quiet-link inline-block py-0.5">
              {platform.name}
            </a>
            <span className="label text-soft">{formatCount(films, 'film')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
