import { type Archive, type Article, type Figure, type Text, textsOf } from '../model/items'
import type { Steps } from '../turns/steps'

/** The names of the figures that a body quotes: `:chiffre[…]{slug=…}`. */
const QUOTED = /:chiffre\[[^\]]*\]\{[^}]*?slug=["']?([a-z0-9-]+)/g

/**
 * The figures that readers may know of. A figure that only hidden articles quote would tell what they tell; what
 * nobody quotes was put into the ledger for itself.
 *
 * @param isShown whether an article of the archive is shown
 */
export function* shownFigures(
  archive: Archive,
  isShown: (article: Article) => boolean,
): Steps<readonly Figure[]> {
  const isHidden = ({ article }: Text) => article !== null && !isShown(article)
  const texts = textsOf(archive)
  const hidden = yield* quotedIn(texts.filter(isHidden))
  if (hidden.size === 0) return archive.figures
  for (const slug of yield* quotedIn(texts.filter(text => !isHidden(text)))) hidden.delete(slug)
  for (const { figures } of archive.films) for (const { slug } of figures) hidden.delete(slug)
  const mayBeShown = ({ slug }: Figure) => !hidden.has(slug)
  return archive.figures
    .filter(mayBeShown)
    .map(figure => ({ ...figure, differs: figure.differs.filter(({ from }) => mayBeShown(from)) }))
}

function* quotedIn(texts: readonly Text[]): Steps<Set<string>> {
  const names = new Set<string>()
  for (const { body } of texts) {
    // What no writer can take is left out by the writers, one item at a time: the gate lets it pass.
    for (const [, slug = ''] of body.markdown?.matchAll(QUOTED) ?? []) names.add(slug)
    yield
  }
  return names
}
