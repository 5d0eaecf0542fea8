import type { PhrasingContent, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { isBlank } from '../../text/isBlank'
import type { Context } from './context'
import { block, inlineDirective, isPhrasing, paragraph } from './tree/nodes'

/** What keeps a text from being published until somebody has said which film it gives away. */
export const UNNAMED = 'À FAIRE : dites quel film cette révélation dévoile'

/** A passage that gives a film away, closed; a box that `check` refuses to publish where no film is known. */
export function spoilerBlock(children: RootContent[], context: Context): RootContent[] {
  if (children.every(child => isBlank(plainText(child)) && !hasPicture(child))) return []
  const { film } = context.surroundings
  context.account.lookAt(
    film
      ? 'Une révélation a été reconnue et fermée : relisez où elle commence et où elle finit.'
      : 'Une révélation a été reconnue, mais pas son film : nommez-le, et fermez-la par :::spoiler{film=…}.',
  )
  const flow = children.some(isPhrasing) ? grouped(children) : children
  return film ? [block('spoiler', { film }, flow)] : [block('encadre', { title: UNNAMED }, flow)]
}

/** A few words of a sentence that give a film away. Where no film is known their paragraph is closed (tidy.ts). */
export function spoilerPhrase(children: PhrasingContent[], context: Context): PhrasingContent[] {
  if (isBlank(plainText({ type: 'paragraph', children }))) return children
  const { film } = context.surroundings
  context.account.lookAt(
    film
      ? 'Une révélation a été reconnue dans une phrase et fermée : relisez ce qu’elle cache.'
      : 'Une révélation a été reconnue, mais pas son film : nommez-le, et fermez-la par :::spoiler{film=…}.',
  )
  return [inlineDirective('spoiler', { film: film ?? '' }, children)]
}

/** « Attention, spoilers », « [Spoiler] », « SPOILERS : » at the beginning of a text. */
const WARNING =
  /^[^\p{L}\p{N}]{0,8}(?:(?:attention|alerte|gare)\s*(?:aux?|[:,!—-])?\s*)?[[(]?\s*(?:spoilers?|spoils?)(?![\p{L}-])(?:\s+(?:alert|ci-dessous|ci-après|inside|en vue))?\s*(?:[\])]\s*)?/iu

/** Whether the text of a paragraph or a crosshead warns of a spoiler at its beginning. */
export function warnsOfSpoiler(words: string): boolean {
  const found = WARNING.exec(words)
  if (!found) return false
  // « Spoiler est un mot anglais » warns of nothing.
  return (
    /^(?:$|[^\p{L}\p{N}])/u.test(words.slice(found[0].length)) || /attention|alerte|[\])]/i.test(found[0])
  )
}

/** Whether a paragraph says no more than that spoilers follow. */
export function isWarningAlone(words: string): boolean {
  return !/[\p{L}\p{N}]/u.test(words.replace(WARNING, ''))
}

export function endsSpoilers(words: string): boolean {
  return /^[^\p{L}\p{N}]{0,8}fin\s+(?:des?|du)\s+spoil(?:er)?s?/iu.test(words)
}

function hasPicture(node: RootContent): boolean {
  return (
    node.type === 'image' ||
    ('children' in node && (node.children as RootContent[]).some(hasPicture)) ||
    node.type === 'leafDirective'
  )
}

function grouped(children: RootContent[]): RootContent[] {
  const result: RootContent[] = []
  for (const child of children) {
    const last = result.at(-1)
    if (!isPhrasing(child)) result.push(child)
    else if (last?.type === 'paragraph') last.children.push(child)
    else result.push(paragraph([child]))
  }
  return result
}
