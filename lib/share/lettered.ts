import { canLetter } from '../posters/lettering/spelling'

/** A text where all of it can be drawn, else null. */
export function letteredOrNone(text: string | undefined): string | null {
  return text !== undefined && canLetter(text) ? text : null
}
