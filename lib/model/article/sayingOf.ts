import type { Review } from '../items'

/**
 * What a review comes to, wherever it is shown in short: its verdict, or, imported without one, its summary. Empty where
 * it has neither a verdict nor a text.
 */
export function sayingOf({ verdict, summary }: Pick<Review, 'verdict' | 'summary'>): string {
  return verdict ?? summary
}
