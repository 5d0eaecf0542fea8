import type { Side } from '../stage'
import type { Layout, Plan, SetLayout, Words } from './layout'
import { bandeau } from './layouts/bandeau'
import { bloc } from './layouts/bloc'
import { decoupe } from './layouts/decoupe'
import { montant } from './layouts/montant'
import { pente } from './layouts/pente'
import { canLetter } from './spelling'

const SETTERS: Record<Layout, SetLayout> = { bloc, bandeau, montant, pente, decoupe }

/** The lettering of a poster in its layout; a block where there is no title, or one too long for that layout. */
export function planLettering(layout: Layout, words: Words, side: Side): Plan {
  return (canLetter(words.title) ? SETTERS[layout](words, side) : null) ?? bloc(words, side)
}
