import { type Colour, contrast } from '../colour'
import { letteringInk } from '../letteringInk'
import type { Ground } from './layout'

/** How far a band must stand off from the sheet to be seen as another paper, and its letters from the band. */
const SEEN = 1.5
const READ = 4.5

/** The inks that paper may have on top of an art, the loudest first. */
export function bandInks(beneath: Colour, inks: Ground['inks']): readonly Colour[] {
  const candidates = [inks.spot, inks.pale, inks.key, inks.second, inks.dark, inks.tone, inks.paper]
  const apart = [...new Set(candidates)].filter(
    ink => contrast(ink, beneath) >= SEEN && contrast(letteringInk(ink, inks), ink) >= READ,
  )
  return apart.length > 0 ? apart : [inks.key]
}

/** The ink of one band across an art. */
export function bandInk(beneath: Colour, inks: Ground['inks']): Colour {
  return bandInks(beneath, inks)[0] ?? inks.key
}
