import { formatCount } from '@/lib/format/number'

/** The head of the wire, with how many headlines it holds. */
export function WireHead({ count }: { count: number }) {
  return (
    <div className="flex items-baseline justify-between border-t-3 border-ink pt-2 pb-2">
      <h2 id="le-fil" className="text-title">
        Le fil
      </h2>
      <p className="label text-soft">{formatCount(count, 'titre')}</p>
    </div>
  )
}
