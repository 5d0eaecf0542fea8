import type { Linking } from '../../markdown/linkEntities'
import type { KnownNames } from '../../mentions/knownNames'
import type { Article, Body, Film } from '../../model/items'
import { routes } from '../../routes'
import type { Steps } from '../../turns/steps'

/** How first mentions become links in the bodies of articles and films. Other bodies have none. */
export function* linkingOf(
  articles: readonly Article[],
  films: readonly Film[],
  names: KnownNames,
): Steps<ReadonlyMap<Body, Linking>> {
  const linking = new Map<Body, Linking>()
  for (const { body, films: about, nolink } of articles) {
    linking.set(body, { names, self: null, films: about.map(({ slug }) => slug), nolink })
    yield
  }
  for (const { body, slug, nolink } of films) {
    linking.set(body, { names, self: routes.film(slug), films: [slug], nolink })
    yield
  }
  return linking
}
