import { remembered } from '../cache/remembered'
import type { Article, Film } from '../model/items'
import { routes } from '../routes'
import { addToGroup } from '../text/addToGroup'
import type { Steps } from '../turns/steps'
import type { KnownNames } from './knownNames'
import { mentionedIn } from './mentionedIn'

/** An item whose text may name others: an article, or a film with its synopsis. */
export type Citing = Article | Film

/** The addresses that a body names. `key`: what that depends on besides its text, the names and what it is about. */
const mentions = remembered<{ key: string; paths: ReadonlySet<string> }>('mentions')

/**
 * Who names whom: by the address of a film, person, platform or saga, the items that name it in their text.
 * In the order of `items`; nothing is cited by itself. Ten thousand bodies are searched in about half a second
 * and each again only when it or the names have changed.
 */
export function* citationsIn(
  items: readonly Citing[],
  names: KnownNames,
): Steps<ReadonlyMap<string, readonly Citing[]>> {
  const citations = new Map<string, Citing[]>()
  for (const item of items) {
    for (const path of pathsNamedBy(item, names)) addToGroup(citations, path, item)
    yield
  }
  return citations
}

function pathsNamedBy(item: Citing, names: KnownNames): ReadonlySet<string> {
  const films = isArticle(item) ? item.films.map(({ slug }) => slug) : [item.slug]
  const key = [names.digest, ...films, '', ...item.nolink].join(' ')
  const search = () => {
    const paths = mentionedIn(item.body.markdown, names, { films, nolink: item.nolink })
    if (!isArticle(item)) paths.delete(routes.film(item.slug))
    return { key, paths }
  }
  return mentions.of(item.body.source, search, known => known.key === key).paths
}

export function isArticle(item: Citing): item is Article {
  return 'kind' in item
}
