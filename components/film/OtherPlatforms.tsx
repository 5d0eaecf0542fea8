import { formatCount } from '@/lib/format/number'
import type { Platform } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { SectionTitle } from '../listing/SectionTitle'

type Props = { platforms: readonly { platform: Platform; films: number }[] }

/** Where our films did come out, most first: a way on from a platform that has none. */
export function OtherPlatforms({ platforms }: Props) {
  const known = platforms.filter(({ films }) => films > 0).sort((a, b) => b.films - a.films)
  if (known.length === 0) return null
  return (
    <section>
      <SectionTitle>Sur d’autres plateformes</SectionTitle>
      <ul className="rows max-w-measure">
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
