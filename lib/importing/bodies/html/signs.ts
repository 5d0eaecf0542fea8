import type { Element } from 'hast'
import { attribute, hasClass } from './elements'

const SPOILER = /(?:^|[\s_-])(?:spoilers?|spoil|bbspoiler|blackout|su-spoiler)(?:$|[\s_-])/i
const PULLQUOTE = /(?:^|\s)(?:wp-block-pullquote|pullquote|exergue|kg-blockquote-alt)(?:\s|$)/
const UNSEEN = /display\s*:\s*none|visibility\s*:\s*hidden/i
const COLOR = /(?:^|;)\s*color\s*:\s*([^;]+?)\s*(?:!important\s*)?(?:;|$)/i
const BACKGROUND = /(?:^|;)\s*background(?:-color)?\s*:\s*([^;]+?)\s*(?:!important\s*)?(?:;|$)/i
const PAGE_COLOR = /^(?:white|#fff(?:fff)?|transparent|rgba?\(255, ?255, ?255(?:, ?1)?\))$/i

/** Whether an element hides its text until somebody asks for it: by its class, or by letters of the colour behind them. */
export function isSpoiler(node: Element): boolean {
  if (hasClass(node, SPOILER)) return true
  const style = attribute(node, 'style')
  if (!style) return false
  const color = COLOR.exec(style)?.[1]?.toLowerCase()
  const background = BACKGROUND.exec(style)?.[1]?.toLowerCase()
  return (
    UNSEEN.test(style) ||
    (color !== undefined && (background ? color === background : PAGE_COLOR.test(color)))
  )
}

/** Whether an element shows words of the text again, or of somebody, apart from it. */
export function isPullquote(node: Element): boolean {
  return hasClass(node, PULLQUOTE)
}
