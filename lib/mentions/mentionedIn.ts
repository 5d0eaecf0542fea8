import { routes } from '../routes'
import type { KnownNames, Mention } from './knownNames'
import { type SetTitle, titlesIn } from './titlesIn'

/** The slugs of the films that an item is about, and those that its `nolink` keeps from being linked. */
type Owner = { films: readonly string[]; nolink: readonly string[] }

const LINK = /\]\((\/(?:films|personnes|plateformes|sagas)\/[a-z\d-]+)/g
const CARD = /^::film\[([a-z\d-]+)\]/gm
const QUOTED = /^:::citation\{by=([a-z\d-]+)/gm

/** Addresses of the films, people, platforms and sagas that a Markdown text names, links, quotes or shows. */
export function mentionedIn(markdown: string, names: KnownNames, owner: Owner): Set<string> {
  const text = readableIn(markdown, owner.films)
  const mentions = [...names.namesIn(text), ...titleMentions(text, names, owner.films)]
  const named = mentions.filter(({ entity }) => !owner.nolink.includes(entity.slug))
  return new Set([
    ...named.map(({ entity }) => entity.path),
    ...Array.from(markdown.matchAll(LINK), ([, path = '']) => path),
    ...Array.from(markdown.matchAll(CARD), ([, slug = '']) => routes.film(slug)),
    ...Array.from(markdown.matchAll(QUOTED), ([, slug = '']) => routes.person(slug)),
  ])
}

/** The films and sagas whose titles are set as titles in a text, in order. */
function titleMentions(text: string, names: KnownNames, films: readonly string[]): Mention[] {
  return titlesIn(text).flatMap(({ title, start, end }: SetTitle) => {
    const entity = names.titled(title, text.slice(Math.max(0, start - 30), start), text.slice(end), films)
    return entity ? [{ start, end, entity }] : []
  })
}

/**
 * The same Markdown with blanks for what nobody reads as running text: code, targets of links, attributes of
 * directives, and what is hidden in a spoiler of a film that the item is not about. Every character keeps its place.
 *
 * @param films slugs of what the item is about; null to read every spoiler
 */
export function readableIn(markdown: string, films: readonly string[] | null): string {
  let text = markdown
  const blank = (pattern: RegExp, applies: (film: string) => boolean = () => true) => {
    text = text.replace(pattern, (whole: string, film: string) =>
      applies(film) ? whole.replace(/[^\n]/g, ' ') : whole,
    )
  }
  if (text.includes('`')) {
    blank(/^(?:```|~~~)[\s\S]*?^(?:```|~~~)/gm)
    blank(/`[^`\n]*`/g)
  }
  if (films && text.includes('spoiler')) {
    blank(/^:{3,}spoiler\{film=([a-z\d-]+)\}[\s\S]*?^:{3,}[ \t]*$/gm, film => !films.includes(film))
    blank(/:spoiler\[[^\]]{0,2000}\]\{film=([a-z\d-]+)\}/g, film => !films.includes(film))
  }
  if (text.includes('](')) blank(/(?<=\])\([^)\n]*\)/g)
  if (text.includes('{')) blank(/^:{2,}.*$/gm)
  return text
}
