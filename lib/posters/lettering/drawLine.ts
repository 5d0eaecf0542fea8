import { EM, GLYPHS, KERNING } from './glyphs'
import { cutOut } from './scissors'
import { spellingOf } from './spelling'

type Setting = {
  x: number
  /** The baseline. */
  y: number
  /** The em, in units of the drawing. */
  size: number
  /** Space added between letters, as a share of the em. */
  tracking?: number
  /** Letters that lie unevenly, cut by hand: by how much each is turned (degrees) and lowered (share of the em). */
  uneven?: () => { turn: number; drop: number }
}

/** The width of a line, in units. */
export function measure(text: string, size: number, tracking = 0): number {
  return (placed(text, tracking).width * size) / EM
}

/**
 * A line of text as outlines, without colour: it takes that of what it stands in. A text that cannot be lettered
 * whole (spelling.ts) draws nothing.
 */
export function drawLine(text: string, { x, y, size, tracking = 0, uneven }: Setting): string {
  const { letters } = placed(text, tracking)
  const scale = Math.round((size / EM) * 1000) / 1000
  const transform = `translate(${Math.round(x)} ${Math.round(y)}) scale(${scale})`
  // The outline is relative; its first move is told from where the letter stands.
  if (!uneven)
    return `<path transform="${transform}" d="${letters.map(({ left, outline }) => `M${left} 0${outline}`).join('')}"/>`
  const drawn = letters.map(({ left, advance, outline }) => {
    const { turn, drop } = uneven()
    const middle = left + Math.round(advance / 2)
    return `<path transform="rotate(${Math.round(turn * 10) / 10} ${middle} -180)" d="M${left} ${Math.round(drop * EM)}${cutOut(outline)}"/>`
  })
  return `<g transform="${transform}">${drawn.join('')}</g>`
}

type Letter = { left: number; advance: number; outline: string }

function placed(text: string, tracking: number): { letters: readonly Letter[]; width: number } {
  let x = 0
  const letters: Letter[] = []
  let before = ''
  for (const character of lettered(text)) {
    const [advance, outline] = GLYPHS.get(character) ?? [0, '']
    x += KERNING.get(bare(before) + bare(character)) ?? 0
    if (outline) letters.push({ left: Math.round(x), advance, outline })
    x += advance + tracking * EM
    before = character
  }
  return { letters, width: x - tracking * EM }
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
