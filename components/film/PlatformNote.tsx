import { of } from '@/lib/grammar/joined'
import type { Film, Platform } from '@/lib/model/items'

type Props = {
  platform: Platform
  /** The films that came out, or are offered, there. */
  films: readonly Film[]
}

/** What the list of a platform is, and is not: releases are facts of a day, offers are verified one by one. */
export function PlatformNote({ platform, films }: Props) {
  const offered = films.filter(({ where }) => where.some(offer => offer.platform === platform))
  return (
    <>
      <p className="mt-4 max-w-measure text-small text-soft">
        {films.length === 0 &&
          'Nous n’y avons encore suivi aucune sortie\u202F; ce que nous conseillons ailleurs est plus bas.'}
        {films.length > 0 &&
          offered.length === 0 &&
          `${films.length === 1 ? 'Le film est sorti ici le jour dit, et a' : 'Les films sont sortis ici le jour dit\u202F; certains ont'} pu en partir depuis.`}
        {offered.length > 0 &&
          'Une offre vérifiée porte sa date sur la fiche du film\u202F; les autres films sont sortis ici et ont pu partir.'}
      </p>
      <p className="mt-4 text-small">
        <a href={platform.url} className="text-link">
          Site {of(platform.name)}
        </a>
      </p>
    </>
  )
}
