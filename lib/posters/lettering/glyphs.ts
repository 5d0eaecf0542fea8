import data from './glyphs.json' with { type: 'json' }

/** Units of the em in which glyphs and kerning are told. */
export const EM: number = data.em

/** By its character, how far a glyph advances, and its outline with y downwards. */
export const GLYPHS: ReadonlyMap<string, readonly [advance: number, outline: string]> = new Map(
  Object.entries(data.glyphs).map(([character, [advance, outline]]) => [
    character,
    [Number(advance), String(outline)],
  ]),
)

/** By two bare letters, the units by which the second moves. */
export const KERNING: ReadonlyMap<string, number> = new Map(Object.entries(data.kerning))
