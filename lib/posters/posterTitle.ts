import { canLetter } from './lettering/spelling'

/** The names of a film, as far as they are known. */
export type Titles = {
  title: string
  originalTitle?: string | undefined
  otherTitles?: readonly string[]
}

/** The first name of a film that can be lettered; null when none can, and its poster goes without. */
export function posterTitle({ title, originalTitle, otherTitles = [] }: Titles): string | null {
  return [title, originalTitle ?? '', ...otherTitles].find(canLetter) ?? null
}
