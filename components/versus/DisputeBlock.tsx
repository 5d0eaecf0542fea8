import type { Versus } from '@/lib/model/article/versus'
import { pathOf } from '@/lib/model/pathOf'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { SectionTitle } from '../listing/SectionTitle'
import { FaceOff } from './FaceOff'

/** A dispute among our reviews, as a section of a list page; the page that argues it whole is one step away. */
export function DisputeBlock({ opinions }: { opinions: Versus }) {
  const { film } = opinions.first
  return (
    <section aria-labelledby="pour-et-contre">
      <SectionTitle
        id="pour-et-contre"
        more={{ href: routes.versus(film.slug), name: 'Les deux critiques face à face' }}
      >
        {`Pour et contre\u00A0: ${tieTitle(film.title)}`}
      </SectionTitle>
      <FaceOff opinions={opinions} level={3}>
        {review => (
          <p className="side-way mt-3 text-small">
            <a href={pathOf(review)} className="text-link">
              {tieTitle(review.title)}
            </a>
          </p>
        )}
      </FaceOff>
    </section>
  )
}
