import type { Colour } from './colour'
import type { Layout } from './lettering/layout'
import type { Side, Stage } from './stage'

export type Drawing = {
  /** The ink of the whole sheet. */
  ground: Colour
  shapes: string
  /** An ink that covers the room of the lettering; without it, the drawing leaves the ground bare there. */
  beneath?: Colour
}

/** An idea for a poster, with its views: cameras, scales and moments that make posters of their own. */
export type Motif = {
  /** For each view, where it leaves its poster calm for the lettering. */
  views: readonly [Side, ...Side[]]
  /** For each view, the lettering that follows its lines, where one does; else the film's slug chooses. */
  lettering?: readonly (Layout | null)[]
  /** Whether left and right mean something in it: a flag has an order. */
  oneWay?: true
  draw(stage: Stage): Drawing
}
