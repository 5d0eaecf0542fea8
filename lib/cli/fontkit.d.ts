declare module 'fontkit' {
  type Command = {
    command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'
    args: number[]
  }
  type Glyph = { id: number; advanceWidth: number; path: { commands: Command[] } }
  type Font = {
    unitsPerEm: number
    hasGlyphForCodePoint(point: number): boolean
    glyphForCodePoint(point: number): Glyph
    layout(text: string): { glyphs: Glyph[]; positions: { xAdvance: number }[] }
  }
  /** Reads a TrueType font. */
  export function create(font: Buffer): Font
}
