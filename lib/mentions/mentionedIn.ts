import { routes } from '../routes'
import type { Span, SpanKind } from '../text/markdownSpan'
import { blanked, ofKinds, spansOf } from '../text/markdownText'
import type { KnownNames, Mention } from './knownNames'
import { type SetTitle, titlesIn } from './titlesIn'

/** The slugs of the films that an item is about, and those that its `nolink` keeps from being linked. */
type Owner = { films: readonly string[]; nolink: readonly string[] }

/** The address of a link or of a definition, in chevrons or not. */
const LINK = /\](?:\(|:)\s*<?(\/(?:films|personnes|plateformes|sagas)\/[a-z\d-]+)/g
const CARD = /^::film\[([a-z\d-]+)\]/gm
const QUOTED = /^:{3,}citation\{by=([a-z\d-]+)/gm

/** What no page shows as it is written. */
const UNSEEN: readonly SpanKind[] = ['code', 'comment']
const UNREAD: readonly SpanKind[] = [...UNSEEN, 'target', 'address', 'definition', 'directive']

/** Addresses of the films, people, platforms and sagas that a Markdown text names, links, quotes or shows. */
export function mentionedIn(markdown: string, names: KnownNames, owner: Owner): Set<string> {
  const spans = spansOf(markdown)
  // A link, a card or a citation in a spoiler would tell as much as a name.
  const shown = blanked(
    markdown,
    spans.filter(span => UNSEEN.includes(span.kind) || isForeignSpoiler(span, owner.films)),
  )
  const text = blanked(shown, ofKinds(spans, UNREAD))
  const mentions = [...names.namesIn(text), ...titleMentions(text, names, owner.films)]
  const named = mentions.filter(({ entity }) => !owner.nolink.includes(entity.slug))
  return new Set([
    ...named.map(({ entity }) => entity.path),
    ...Array.from(shown.matchAll(LINK), ([, path = '']) => path),
    ...Array.from(shown.matchAll(CARD), ([, slug = '']) => routes.film(slug)),
    ...Array.from(shown.matchAll(QUOTED), ([, slug = '']) => routes.person(slug)),
  ])
}

/** The films and sagas whose titles are set as titles in a text, in order. */
function titleMentions(text: string, names: KnownNames, films: readonly string[]): Mention[] {
  return titlesIn(text).flatMap(({ title, start, end, isQuoted }: SetTitle) => {
    const before = text.slice(Math.max(0, start - 60), start)
    const after = text.slice(end, end + 10)
    const entity = names.titled(title, { before, after, films, isQuoted })
    return entity ? [{ start, end, entity }] : []
  })
}

/**
 * A Markdown text with blanks for what nobody reads as running text: code, comments, addresses, directives and their
 * attributes, and what is hidden in a spoiler of a film that the item is not about. Every character keeps its place.
 *
 * @param films slugs of what the item is about; null to read every spoiler
 */
export function readableIn(markdown: string, films: readonly string[] | null): string {
  const spans = spansOf(markdown)
  return blanked(
    markdown,
    spans.filter(span => UNREAD.includes(span.kind) || (films && isForeignSpoiler(span, films))),
  )
}

function isForeignSpoiler({ kind, name }: Span, films: readonly string[]): boolean {
  return kind === 'spoiler' && !films.includes(name ?? '')
}
