import { formatCountry } from '../../format/country'
import { addToGroup } from '../../text/addToGroup'
import type { Film, Release } from '../items'
import { byName } from '../order'
import { isHere } from './release'

/** The releases of a film by country: France and « monde » first, then the others by name; each in order of date. */
export function releasesByCountry({ releases }: Film): { country: string; releases: Release[] }[] {
  const byCountry = new Map<string, Release[]>()
  for (const release of releases) addToGroup(byCountry, release.country, release)
  return [...byCountry]
    .map(([country, ofCountry]) => ({ country, releases: ofCountry }))
    .sort(
      (a, b) =>
        Number(isHere(b)) - Number(isHere(a)) || byName(formatCountry(a.country), formatCountry(b.country)),
    )
}
