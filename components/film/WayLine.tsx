import { formatOn } from '@/lib/format/date'
import type { Way } from '@/lib/model/film/whereToWatch'
import { isStale } from '@/lib/model/film/whereToWatch'
import { formatOffer } from '@/lib/vocabulary'

type Props = {
  way: Way
  /** Today in Paris, as `2026-11-21`. */
  today: string
}

/** A verified offer with its link and its day, marked when that is too long ago; or the bare fact of a release, which leads to its platform. */
export function WayLine({ way: { platform, offer, release }, today }: Props) {
  if (!offer) {
    return (
      <>
        Sorti sur{' '}
        <a href={platform.url} className="text-link">
          {platform.name}
        </a>{' '}
        {formatOn(release.date)}
      </>
    )
  }
  const name = `${platform.name}, ${formatOffer(offer.offer)}`
  return (
    <>
      {offer.url ? (
        <a href={offer.url} className="text-link">
          {name}
        </a>
      ) : (
        name
      )}{' '}
      <span className="text-soft">– vérifié {formatOn(offer.checkedOn)}</span>
      {isStale(offer.checkedOn, today) && <strong className="badge label">à revérifier</strong>}
    </>
  )
}
