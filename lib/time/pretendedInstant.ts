import { currentInstant, realInstant } from './clock'
import { instantAt } from './instant'

/** The instant that `npm run dev -- --at` shows, in the stored form; null when the site shows the present. */
export function pretendedInstant(): string | null {
  // Two readings of the same clock are less than a second apart.
  const now = currentInstant()
  return Math.abs(now - realInstant()) < 1000 ? null : instantAt(now)
}
