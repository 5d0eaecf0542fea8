import { type Context, hold } from '../context'
import { cutComponents } from './components'
import { cutContainers } from './containers'
import type { Piece } from './foreignTag'
import { cutHugo } from './hugo'
import { cutLiquid } from './liquid'
import { cutShortcodes } from './shortcodes'

/** A text with everything that only its engine understands set aside, innermost first. */
export function holdTags(text: string, context: Context): string {
  const { format, dialect } = context.body
  let rest = text
  const cut = (by: (text: string) => Piece[]) => {
    rest = by(rest)
      .map(piece =>
        typeof piece === 'string' ? piece : 'address' in piece ? piece.address : hold(piece, context),
      )
      .join('')
  }
  if (dialect === 'hugo') cut(cutHugo)
  if (dialect === 'jekyll' || dialect === 'eleventy') cut(cutLiquid)
  if (dialect === 'astro') cut(cutComponents)
  if (format === 'markdown' && /^(?:hugo|eleventy|astro|ghost)$/.test(dialect)) cut(cutContainers)
  cut(stretch => cutShortcodes(stretch, format === 'markdown', context.surroundings.shortcodes))
  return rest
}
