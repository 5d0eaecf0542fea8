import type { Article } from '../model/items'

/** A text republished whole is its owner's to pass on. */
export function hasOpenData({ partner }: Article): boolean {
  return partner?.mode !== 'full'
}
