import { formatCount } from '@/lib/format/number'
import { type Citing, isArticle } from '@/lib/mentions/citations'
import { mixedKickerOf } from '@/lib/model/article/kickerOf'
import { pathOf } from '@/lib/model/pathOf'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { SectionTitle } from '../listing/SectionTitle'
import { Timestamp } from './Timestamp'

/** Of a platform that every second text names, the latest say enough. */
const MOST_CITATIONS = 30

type Props = {
  citing: readonly Citing[]
  /** What the page shows elsewhere: reviews and news about its subject, films of its list. */
  shown: Iterable<Citing>
}

/** The texts that name the subject of a page without being about it; nothing when there is none. */
export function CitedIn({ citing, shown }: Props) {
  const elsewhere = new Set(shown)
  const others = citing.filter(item => !elsewhere.has(item))
  if (others.length === 0) return null
  return (
    <section aria-labelledby="cite-dans">
      <SectionTitle id="cite-dans">Cité dans</SectionTitle>
      <ul className="grid gap-x-8 text-small sm:grid-cols-2">
        {others.slice(0, MOST_CITATIONS).map(item => (
          <li key={addressOfItem(item)} className="rule py-2">
            <p>
              <a href={addressOfItem(item)} className="quiet-link inline-block py-0.5">
                {tieTitle(item.title)}
              </a>
              <span className="label block text-soft sm:ml-2 sm:inline">
                {kindOf(item)}
                {isArticle(item) && (
                  <>
                    , <Timestamp instant={item.date} />
                  </>
                )}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {others.length > MOST_CITATIONS && (
        <p className="label mt-3 text-soft">
          et {formatCount(others.length - MOST_CITATIONS, 'autre texte', 'autres textes')}
        </p>
      )}
    </section>
  )
}

function addressOfItem(item: Citing): string {
  return isArticle(item) ? pathOf(item) : routes.film(item.slug)
}

function kindOf(item: Citing): string {
  if (!isArticle(item)) return `film, ${item.year}`
  return mixedKickerOf(item).toLowerCase()
}
