import { EM, GLYPHS, KERNING } from './glyphs'
import { spellingOf } from './spelling'

type Setting = {
  x: number
  /** The baseline. */
  y: number
  /** The em, in units of the drawing. */
  size: number
  /** Space added between letters, as a share of the em. */
  tracking?: number
}

/** The width of a line, in units. */
export function measure(text: string, size: number, tracking = 0): number {
  return (placed(text, tracking).width * size) / EM
}

/**
 * A line of text as outlines, without colour: it takes that of what it stands in. A text that cannot be lettered
 * whole (spelling.ts) draws nothing.
 */
export function drawLine(text: string, { x, y, size, tracking = 0 }: Setting): string {
  const { outlines } = placed(text, tracking)
  const scale = Math.round((size / EM) * 1000) / 1000
  return `<path transform="translate(${Math.round(x)} ${Math.round(y)}) scale(${scale})" d="${outlines}"/>`
}

function placed(text: string, tracking: number): { outlines: string; width: number } {
  let x = 0
  let outlines = ''
  let before = ''
  for (const character of lettered(text)) {
    const [advance, outline] = GLYPHS.get(character) ?? [0, '']
    x += KERNING.get(bare(before) + bare(character)) ?? 0
    // The outline is relative; its first move is told from where the letter stands.
    outlines += outline && `M${Math.round(x)} 0${outline}`
    x += advance + tracking * EM
    before = character
  }
  return { outlines, width: x - tracking * EM }
}

/** What of a text is drawn: all of it, or nothing. */
function lettered(text: string): string {
  const spelling = spellingOf(text)
  return spelling.missing.length === 0 ? spelling.text : ''
}

/** A letter without its accent. */
function bare(character: string): string {
  return character.normalize('NFD').charAt(0)
}
