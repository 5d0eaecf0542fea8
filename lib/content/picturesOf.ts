import { bodiesOf } from './bodiesOf'
import type { Archive } from './items'

const IN_TEXT = /\/images\/[\w./-]+/g

/**
 * Addresses of the pictures that an archive shows: those of its articles and all that its texts name. After the
 * gate they are those that readers may see; a picture of a hidden article lies in `public/images` with the others.
 */
export function picturesOf(archive: Omit<Archive, 'authors' | 'withdrawals'>): Set<string> {
  const articles = [...archive.reviews, ...archive.news]
  const texts = bodiesOf(archive)
    .map(({ markdown }) => markdown)
    .filter(text => text.includes('/images/'))
  return new Set([
    ...articles.flatMap(({ image }) => (image ? [image.src] : [])),
    ...texts.flatMap(text => text.match(IN_TEXT) ?? []),
  ])
}
