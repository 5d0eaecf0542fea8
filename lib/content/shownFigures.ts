import { type Archive, type Article, type Figure, textsOf } from '../model/items'
import type { Steps } from '../turns/steps'

/** The names of the figures that a body quotes: `:chiffre[…]{slug=…}`. */
const QUOTED = /:chiffre\[[^\]]*\]\{[^}]*?slug=["']?([a-z0-9-]+)/g

/**
 * The figures that readers may know of. A figure that only hidden articles quote would tell what they tell; what
 * nobody quotes was put into the ledger for itself.
 *
 * @param isShown whether an article of the archive is shown
 */
export function* shownFigures(archive: Archive, isShown: (article: Article) => boolean): Steps<Figure[]> {
  const open = new Set(archive.films.flatMap(film => film.figures.map(({ slug }) => slug)))
  const hidden = new Set<string>()
  for (const { body, article } of textsOf(archive)) {
    const names = article && !isShown(article) ? hidden : open
    // What no writer can take is left out by the writers, one item at a time: the gate lets it pass.
    for (const [, slug = ''] of body.markdown?.matchAll(QUOTED) ?? []) names.add(slug)
    yield
  }
  const mayBeShown = ({ slug }: Figure) => open.has(slug) || !hidden.has(slug)
  return archive.figures
    .filter(mayBeShown)
    .map(figure => ({ ...figure, differs: figure.differs.filter(({ from }) => mayBeShown(from)) }))
}
