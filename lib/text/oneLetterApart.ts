import leven from 'leven'
import type { Steps } from '../turns/steps'
import { addToGroup } from './addToGroup'

/**
 * Finds which of the known slugs is one letter more, less or other than a given one, without comparing it
 * to each: two such words are equal once a letter is taken from one of them or from both.
 */
export function* oneLetterApart(known: readonly string[]): Steps<(slug: string) => string | null> {
  const byShortened = new Map<string, string[]>()
  const places = new Map<string, number>()
  for (const [place, word] of known.entries()) {
    places.set(word, place)
    for (const form of [word, ...shortened(word)]) addToGroup(byShortened, form, word)
    yield
  }
  return slug => {
    const near = [slug, ...shortened(slug)].flatMap(form => byShortened.get(form) ?? [])
    if (near.includes(slug)) return null
    // Two letters that changed places share a shortened form and are two letters apart.
    const apart = near.filter(word => leven(word, slug) === 1)
    return apart.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))[0] ?? null
  }
}

/** The word without one of its letters, in every way. */
function shortened(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))
}
