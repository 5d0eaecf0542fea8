const SHOWN = /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u

/**
 * Whether a text shows nothing and says nothing: blanks of any width, soft hyphens, joiners, marks of direction, the
 * empty pattern of Braille.
 */
export function isBlank(text: string): boolean {
  return !SHOWN.test(text)
}
