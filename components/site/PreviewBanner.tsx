import { formatInstant } from '@/lib/format/date'
import { isPreview } from '@/lib/site'

/**
 * For editors: says on every page that this is not what readers see.
 *
 * @param at the stored instant that is shown instead of the present one, or null
 */
export function PreviewBanner({ at }: { at: string | null }) {
  if (!isPreview() && at === null) return null
  return (
    <p role="note" className="label bg-safelight p-4 text-paper">
      {isPreview() && 'Aperçu\u00A0: cette copie du site montre aussi les brouillons. '}
      {at && `Le site tel qu’il est le ${formatInstant(at)}.`}
    </p>
  )
}
