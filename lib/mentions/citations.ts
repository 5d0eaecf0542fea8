import { perProcess } from '../cache/perProcess'
import type { Article, Body, Film } from '../model/items'
import { routes } from '../routes'
import { addToGroup } from '../text/addToGroup'
import type { Steps } from '../turns/steps'
import type { KnownNames } from './knownNames'
import { mentionedIn } from './mentionedIn'

/** An item whose text may name others: an article, or a film with its synopsis. */
export type Citing = Article | Film

/** The mentions found in each body; they hold as long as their `key` does. */
const memory = perProcess('mentions', () => new WeakMap<Body, KnownMentions>())

/** The addresses that a body names, and on what that depends besides its text. */
export type KnownMentions = { key: string; paths: ReadonlySet<string> }

/** What is known of a body that was searched, for a later process to `recallMentions`. Null when it was not. */
export function knownMentions(body: Body): KnownMentions | null {
  return memory.get(body) ?? null
}

/** Takes over the mentions that an earlier process has found in a body of this text. */
export function recallMentions(body: Body, mentions: KnownMentions): void {
  memory.set(body, mentions)
}

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
  const known = memory.get(item.body)
  if (known?.key === key) return known.paths
  const paths = mentionedIn(item.body.markdown, names, { films, nolink: item.nolink })
  if (!isArticle(item)) paths.delete(routes.film(item.slug))
  memory.set(item.body, { key, paths })
  return paths
}

export function isArticle(item: Citing): item is Article {
  return 'kind' in item
}
