import { type Archive, bodiesOf } from '../../model/items'
import type { Steps } from '../../turns/steps'

const IN_TEXT = /\/images\/[\w./-]+/g

/**
 * Addresses of the pictures that an archive shows: those of its articles and all that its texts name. After the
 * gate they are those that readers may see; a picture of a hidden article lies in `public/images` with the others.
 */
export function* picturesOf(archive: Archive): Steps<Set<string>> {
  const pictures = new Set<string>()
  for (const { image } of archive.articles) if (image) pictures.add(image.src)
  for (const { markdown } of bodiesOf(archive)) {
    if (markdown.includes('/images/')) for (const src of markdown.match(IN_TEXT) ?? []) pictures.add(src)
    yield
  }
  return pictures
}
