import { z } from 'zod'
import { slugOf } from '../../text/slug'
import { hint } from './scalars'

/**
 * A list in which nothing stands twice. A fault stands at the second of the two.
 *
 * @param keyOf what makes two items the same; without it, texts are the same when they differ by capitals, accents
 *   and signs alone
 */
export function list<T extends z.ZodType>(
  item: T,
  keyOf: (item: z.output<T>) => string = value => bare(String(value)),
): z.ZodArray<T> {
  return z.array(item).superRefine((items, context) => {
    const positions = new Map<string, number>()
    for (const [index, one] of items.entries()) {
      const key = keyOf(one)
      const first = positions.get(key)
      positions.set(key, first ?? index + 1)
      if (first === undefined) continue
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `Cet élément de la liste répète le ${first === 1 ? '1er' : `${first}e`}.`,
        ...hint('Gardez-en un seul.', 'repeated-value'),
      })
    }
  })
}

/** The key of texts that are looked for as they are written: « Léon » and « Leon » are two. */
export const asWritten = (text: string): string => text

/** A key of several parts, compared as texts of a list are. */
export function keyOfParts(...parts: readonly (string | undefined)[]): string {
  return JSON.stringify(parts.map(part => bare(part ?? '')))
}

/** Text without what tells no two items apart; what consists of signs alone stays. */
function bare(text: string): string {
  return slugOf(text) || text.trim()
}
