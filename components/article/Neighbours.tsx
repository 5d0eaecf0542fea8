import type { Article } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { tieTitle } from '@/lib/typography/tieTitle'

type Props = { older: Article | undefined; newer: Article | undefined }

/** The articles of the same kind that came out just before and just after. */
export function Neighbours({ older, newer }: Props) {
  if (!older && !newer) return null
  return (
    <nav aria-label="Articles voisins" className="neighbours no-print">
      {older && (
        <a href={pathOf(older)} rel="prev" className="is-older">
          <span className="label block text-soft">
            <span aria-hidden="true">← </span>Précédent
          </span>
          <span className="card-title mt-1 block">{tieTitle(older.title)}</span>
        </a>
      )}
      {newer && (
        <a href={pathOf(newer)} rel="next" className="is-newer">
          <span className="label block text-soft">
            Suivant<span aria-hidden="true"> →</span>
          </span>
          <span className="card-title mt-1 block">{tieTitle(newer.title)}</span>
        </a>
      )}
    </nav>
  )
}
