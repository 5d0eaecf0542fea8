import { isStale } from '@/lib/content/isStale'
import type { Way } from '@/lib/content/waysToWatch'
import { formatPartialDay } from '@/lib/format/date'
import { formatOffer } from '@/lib/format/offer'

type Props = { way: Way /** As `2026-11-21`. */; today: string; isCapital?: boolean }

/** A verified offer with its link and its day, marked when that is too long ago; or the bare fact of a release. */
export function WayLine({ way: { platform, offer, release }, today, isCapital = false }: Props) {
  if (!offer) {
    return (
      <>
        {isCapital ? 'Sorti' : 'sorti'} sur {platform.name} {dayOf(release.date)}
      </>
    )
  }
  const name = `${platform.name}, ${formatOffer(offer.offer)}`
  return (
    <>
      {offer.url ? (
        <a href={offer.url} className="text-link relative">
          {name}
        </a>
      ) : (
        name
      )}{' '}
      <span className="text-soft">– vérifié {dayOf(offer.checkedOn)}</span>
      {isStale(offer.checkedOn, today) && <strong className="badge label">à revérifier</strong>}
    </>
  )
}

/** « le 19 juin 2020 », but « en avril 1975 », « en 2020 ». */
function dayOf(date: string): string {
  return `${date.length === 10 ? 'le' : 'en'} ${formatPartialDay(date)}`
}
