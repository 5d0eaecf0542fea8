import type { Handle } from 'hast-util-to-mdast'
import type { PhrasingContent } from 'mdast'
import { asWritten, type Context } from '../context'
import { text } from '../tree/nodes'
import { attribute, firstElement, hasClass, pictureAddress, textOf } from './elements'
import { embedLink } from './figures'
import { rawText } from './rawText'
import { contentOf, lineOf } from './state'

const LANGUAGE = /(?:^|\s)(?:language|lang|brush)[-:]\s*([\w+-]+)/i
const COUNTER = /\/(?:pixel|stats?)\.gif|doubleclick|feedburner|wordpress\.com\/b\.gif/i

/** What pictures, players and code become: of players a link is left, since our pages have none. */
export function mediaHandlers(context: Context): Record<string, Handle> {
  const frame: Handle = (_, node) => {
    const address = attribute(node, 'src') || attribute(node, 'dataSrc') || attribute(node, 'data')
    const title = attribute(node, 'title')
    if (/^(?:https?:)?\/\//.test(address)) {
      return [embedLink(address, title && !/player|video|youtube/i.test(title) ? [text(title)] : [])] as never
    }
    context.account.lose('cadre sans adresse', `<${node.tagName}>`)
    return []
  }
  const media: Handle = (state, node) => {
    const first = firstElement(node, one => one.tagName === 'source' && attribute(one, 'src') !== '')
    const source = attribute(node, 'src') || (first ? attribute(first, 'src') : '')
    if (source) {
      const label = node.tagName === 'audio' ? 'À écouter' : 'Vidéo'
      return [
        { type: 'paragraph', children: [{ type: 'link', url: source, children: [text(label)] }] },
      ] as never
    }
    context.account.lose(node.tagName === 'audio' ? 'son sans adresse' : 'vidéo sans adresse', textOf(node))
    return contentOf(state, node) as never
  }
  return {
    ...{ iframe: frame, embed: frame, video: media, audio: media, param: () => [] },
    object: (state, node) =>
      /^(?:https?:)?\/\//.test(attribute(node, 'data'))
        ? frame(state, node, undefined)
        : (contentOf(state, node) as never),
    img(_, node) {
      if (hasClass(node, /(?:^|\s)(?:wp-smiley|emoji|smiley)(?:\s|$)/)) return [text(attribute(node, 'alt'))]
      // What counts readers shows them nothing.
      if (/^[01]$/.test(attribute(node, 'width')) || COUNTER.test(attribute(node, 'src'))) return []
      return [{ type: 'image', url: pictureAddress(node), alt: attribute(node, 'alt') }]
    },
    picture(state, node) {
      const image = firstElement(node, ({ tagName }) => tagName === 'img')
      return image ? (state.one(image, node) as never) : []
    },
    pre(state, node) {
      if (hasClass(node, /(?:^|\s)(?:wp-block-verse|poem|verse)(?:\s|$)/)) {
        return lineOf(state, node).flatMap((child): PhrasingContent[] =>
          child.type === 'text'
            ? child.value
                .split('\n')
                .flatMap((line, index) =>
                  index > 0 ? [{ type: 'break' as const }, text(line)] : [text(line)],
                )
            : [child],
        )
      }
      const code = firstElement(node, ({ tagName }) => tagName === 'code')
      const classes = `${attribute(node, 'className')} ${code ? attribute(code, 'className') : ''}`
      const value = asWritten(rawText(node), context).replace(/^\n|\s+$/g, '')
      return [{ type: 'code', lang: LANGUAGE.exec(classes)?.[1] ?? null, value }]
    },
    code(_, node) {
      const value = asWritten(rawText(node), context).trim()
      if (!value) return []
      return /\n/.test(value) ? ([{ type: 'code', value }] as never) : [{ type: 'inlineCode', value }]
    },
  }
}
