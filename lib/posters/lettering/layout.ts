import type { Colour } from '../colour'
import type { Inks } from '../palettes'
import type { Random } from '../random'
import type { Area, Side } from '../stage'

/** The ways to letter a poster, by the name that editors write. */
export const LAYOUTS = ['bloc', 'bandeau', 'montant', 'pente', 'decoupe'] as const
export type Layout = (typeof LAYOUTS)[number]

/** What is lettered on a poster. */
export type Words = { title: string; credit: string; year: string }

/** What a layout prints on: which side the motif leaves calm, and the ink that lies there. */
export type Ground = {
  side: Side
  /** The ink that covers, or would cover, the calm side. */
  beneath: Colour
  /** Whether the art runs on where the lettering is, so that it must be covered. */
  isBusy: boolean
  inks: Inks & { pale: Colour; dark: Colour }
  random: Random
}

/** Lettering as it is printed, each part over the one before: papers and bands, the title, director and year. */
export type Lettering = { papers: string; title: string; credits: string }

/** Lettering as it is planned, before the art is drawn: what it leaves to the art, and how it is printed. */
export type Plan = {
  room: Area
  print(ground: Ground): Lettering
}

/** A layout plans its lettering; null for words that it cannot set in letters large enough to read. */
export type SetLayout = (words: Words, side: Side) => Plan | null
