import { DRAWN_AS } from './drawnAs'
import { GLYPHS } from './glyphs'

/** A text in characters that have a glyph, and those of it that have none and no other way to be drawn. */
type Spelling = { text: string; missing: readonly string[] }

const SPACE = /[\p{Z}\p{Cc}]/u
/** Marks that no letter before them has taken in, and what only steers how a text is set: selectors, joiners. */
const UNSEEN = /[\p{M}\p{Cf}]/u
const DIGIT = /\d$/
const RAISED = /\p{No}/u

/**
 * A text as it is lettered: each character by its glyph, else by its bare letter or the sign that says the same; a
 * letter of another script, a heart, an emoji by nothing. Nothing is romanised: how depends on the language.
 */
export function spellingOf(text: string): Spelling {
  const missing = new Set<string>()
  let spelt = ''
  for (const character of text.normalize('NFC')) {
    const drawn = drawnFor(character, spelt)
    if (drawn === null) missing.add(character)
    else spelt += drawn
  }
  return { text: spelt, missing: [...missing] }
}

/** Whether the whole of a text can be lettered, and something of it is to be seen. */
export function canLetter(text: string): boolean {
  const { text: spelt, missing } = spellingOf(text)
  return missing.length === 0 && spelt.trim() !== ''
}

/** @param before what is drawn before the character */
function drawnFor(character: string, before: string): string | null {
  if (SPACE.test(character)) return ' '
  if (GLYPHS.has(character)) return character
  if (UNSEEN.test(character)) return ''
  const known = DRAWN_AS.get(character)
  if (known !== undefined) return known
  const plainer = character.normalize('NFKC')
  const parts = [...(plainer === character ? character.normalize('NFD') : plainer)].filter(
    part => !UNSEEN.test(part),
  )
  if (parts.length === 0 || parts.join('') === character) return null
  const drawn = parts.map(part => drawnFor(part, ''))
  if (drawn.includes(null)) return null
  // « 2⁵ » is not 25, « 8⅓ » is not 81/3.
  if (DIGIT.test(before) && RAISED.test(character)) return parts.length === 1 ? null : ` ${drawn.join('')}`
  return drawn.join('')
}
