import type { Element, Text } from 'hast'
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast'
import type { PhrasingContent, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { type Context, PLACEHOLDER } from '../context'
import { filmMention } from '../films'
import { attributeText } from '../pictures'
import { spoilerBlock, spoilerPhrase, warnsOfSpoiler } from '../spoilers'
import { block, isPhrasing, phrasingOf, text } from '../tree/nodes'
import { attribute, firstElement, hasClass, pictureAddress, textOf } from './elements'
import { embedLink, figure, galleryElement, isGallery } from './figures'
import { filmIdOf } from './filmIdOf'
import { raised } from './raised'

type Expand = (index: number) => RootContent[]

const SPOILER = /(?:^|[\s_-])(?:spoilers?|spoil|bbspoiler|blackout|su-spoiler)(?:$|[\s_-])/i
const PULLQUOTE = /(?:^|\s)(?:wp-block-pullquote|pullquote|exergue|kg-blockquote-alt)(?:\s|$)/
/** Letters in the colour of the page, or not shown at all: a spoiler to be marked with the mouse. */
const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|color\s*:\s*(#[\da-f]{3,6}|[a-z]+)\b[^}]*background(?:-color)?\s*:\s*\1\b|background(?:-color)?\s*:\s*(#[\da-f]{3,6}|[a-z]+)\b[^}]*(?<!-)color\s*:\s*\2\b|(?<!-)color\s*:\s*(?:white|#fff(?:fff)?|transparent)\s*(?:;|$)/i
const LANGUAGE = /(?:^|\s)(?:language|lang|brush)[-:]\s*([\w+-]+)/i

/** What each element of a text becomes, where the usual handler says less than our Markdown can. */
export function handlersFor(context: Context, expand: Expand): Record<string, Handle> {
  const all = (state: State, node: Element) => state.all(node) as RootContent[]
  const phrasing = (state: State, node: Element) => phrasingOf(all(state, node))
  const content: Handle = (state, node) => all(state, node) as never
  const flow: Handle = (state, node) => state.toFlow(all(state, node)) as never

  const emphasis: Handle = (state, node) => [{ type: 'emphasis', children: phrasing(state, node) }]
  const strong: Handle = (state, node) => [{ type: 'strong', children: phrasing(state, node) }]
  const struck: Handle = (state, node) => [{ type: 'delete', children: phrasing(state, node) }]

  const marked: Handle = (state, node) => {
    const style = attribute(node, 'style')
    const children = all(state, node)
    const id = filmIdOf(node)
    if (id) return filmMention({ id, title: textOf(node) }, phrasingOf(children), context)
    if (hasClass(node, SPOILER) || HIDDEN.test(style)) return spoilerPhrase(phrasingOf(children), context)
    if (children.length === 0 || !children.every(isPhrasing)) return children as never
    if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style))
      return [{ type: 'strong', children: children as PhrasingContent[] }]
    if (/font-style\s*:\s*italic/i.test(style))
      return [{ type: 'emphasis', children: children as PhrasingContent[] }]
    if (/text-decoration[^;]*line-through/i.test(style))
      return [{ type: 'delete', children: children as PhrasingContent[] }]
    return children as never
  }

  const container: Handle = (state, node) => {
    if (isGallery(node)) return galleryElement(state, node, context) as never
    if (hasClass(node, SPOILER) || HIDDEN.test(attribute(node, 'style'))) {
      return spoilerBlock(state.toFlow(all(state, node)) as RootContent[], context) as never
    }
    if (hasClass(node, PULLQUOTE)) return quotation(state, node)
    if (hasClass(node, /(?:^|\s)wp-caption(?:\s|$)/) || hasClass(node, /kg-image-card/))
      return figure(state, captioned(node), context) as never
    const bookmark = firstElement(node, one => hasClass(one, /kg-bookmark-container/))
    if (bookmark && hasClass(node, /kg-bookmark-card/)) return figure(state, node, context) as never
    return flow(state, node, undefined)
  }

  const frame: Handle = (_, node) => {
    const address = attribute(node, 'src') || attribute(node, 'dataSrc') || attribute(node, 'data')
    if (!/^(?:https?:)?\/\//.test(address)) {
      context.account.lose('cadre sans adresse', `<${node.tagName}>`)
      return []
    }
    return [
      embedLink(
        address,
        attribute(node, 'title') && !/player|video|youtube/i.test(attribute(node, 'title'))
          ? [text(attribute(node, 'title'))]
          : [],
      ),
    ] as never
  }

  const media: Handle = (state, node) => {
    const source =
      attribute(node, 'src') ||
      attribute(
        firstElement(node, one => one.tagName === 'source' && attribute(one, 'src') !== '') ?? node,
        'src',
      )
    if (!source) {
      context.account.lose(node.tagName === 'audio' ? 'son sans adresse' : 'vidéo sans adresse', textOf(node))
      return all(state, node) as never
    }
    return [
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: source, children: [text(node.tagName === 'audio' ? 'À écouter' : 'Vidéo')] },
        ],
      },
    ] as never
  }

  const quotation = (state: State, node: Element) => {
    const inner = firstElement(node, ({ tagName }) => tagName === 'blockquote') ?? node
    const cite =
      firstElement(
        inner,
        one => (one.tagName === 'cite' && isLast(inner, one)) || one.tagName === 'footer',
      ) ?? firstElement(node, ({ tagName }) => tagName === 'figcaption')
    const children = state.toFlow(all(state, cite ? withoutChild(inner, cite) : inner)) as RootContent[]
    const isPulled = hasClass(node, PULLQUOTE) || inner !== node
    const source = cite ? attributeText(textOf(cite).replace(/^[—–-]+\s*/, '')) : ''
    if (children.length === 0) return []
    if (!isPulled && !source) return [{ type: 'blockquote', children }] as never
    return [block('citation', source ? { source } : {}, children)] as never
  }

  const details: Handle = (state, node) => {
    const summary = firstElement(node, ({ tagName }) => tagName === 'summary')
    const title = summary ? textOf(summary) : ''
    const rest = state.toFlow(all(state, summary ? withoutChild(node, summary) : node)) as RootContent[]
    const label = title
      ? [
          {
            type: 'paragraph' as const,
            children: [{ type: 'strong' as const, children: phrasing(state, summary as Element) }],
          },
        ]
      : []
    if (hasClass(node, SPOILER) || warnsOfSpoiler(title) || /spoil/i.test(title))
      return spoilerBlock([...label, ...rest], context) as never
    return [...label, ...rest] as never
  }

  const handlers: Record<string, Handle> = {
    p(state, node) {
      const children = all(state, node)
      if (hasClass(node, SPOILER))
        return spoilerBlock(state.toFlow(children) as RootContent[], context) as never
      const cite = node.children.find(child => child.type !== 'text' || child.value.trim() !== '')
      if (cite?.type === 'element' && cite.tagName === 'cite' && textOf(node) === textOf(cite))
        return [{ type: 'paragraph', children: phrasingOf(children) }]
      return children.every(isPhrasing)
        ? [{ type: 'paragraph', children: children as PhrasingContent[] }]
        : (state.toFlow(children) as never)
    },
    a(state, node) {
      const children = phrasing(state, node)
      const id = filmIdOf(node)
      if (id) return filmMention({ id, title: textOf(node) }, children, context)
      const href = attribute(node, 'href')
      return href ? [{ type: 'link', url: href, children: children as never }] : (children as never)
    },
    img(_, node) {
      if (hasClass(node, /(?:^|\s)(?:wp-smiley|emoji|smiley)(?:\s|$)/)) return [text(attribute(node, 'alt'))]
      if (
        /^[01]$/.test(attribute(node, 'width')) ||
        /\/(?:pixel|stats?)\.gif|doubleclick|feedburner|wordpress\.com\/b\.gif/i.test(attribute(node, 'src'))
      )
        return []
      return [{ type: 'image', url: pictureAddress(node), alt: attribute(node, 'alt') }]
    },
    picture: (state, node) => {
      const image = firstElement(node, ({ tagName }) => tagName === 'img')
      return image ? (state.one(image, node) as never) : []
    },
    figure: (state, node) =>
      hasClass(node, PULLQUOTE) ? quotation(state, node) : (figure(state, node, context) as never),
    figcaption: flow,
    blockquote(state, node) {
      const tweet = hasClass(
        node,
        /(?:^|\s)(?:twitter-tweet|instagram-media|tiktok-embed|bluesky-embed)(?:\s|$)/,
      )
      const children = state.toFlow(all(state, node)) as RootContent[]
      const address = attribute(node, 'dataInstgrmPermalink') || attribute(node, 'cite')
      if (tweet)
        return [
          ...(children.length > 0 ? [{ type: 'blockquote', children }] : []),
          ...(address ? [embedLink(address)] : []),
        ] as never
      return quotation(state, node)
    },
    q: (state, node) => [text('« '), ...phrasing(state, node), text(' »')] as never,
    cite: emphasis,
    em: emphasis,
    i: emphasis,
    dfn: emphasis,
    var: emphasis,
    strong,
    b: strong,
    del: struck,
    s: struck,
    strike: struck,
    ins: content,
    u: content,
    mark: content,
    small: content,
    big: content,
    font: marked,
    tt: content,
    time: content,
    bdi: content,
    bdo: content,
    kbd: content,
    samp: content,
    label: content,
    ruby: content,
    rt: content,
    center: flow,
    nav: flow,
    aside: container,
    span: marked,
    div: container,
    section: container,
    article: container,
    header: flow,
    footer: flow,
    main: flow,
    address: flow,
    summary: flow,
    fieldset: flow,
    legend: flow,
    noscript: flow,
    details,
    sup: (state, node) => raised(phrasing(state, node), 'sup') as never,
    sub: (state, node) => raised(phrasing(state, node), 'sub') as never,
    abbr(state, node) {
      const title = attribute(node, 'title')
      if (title) context.account.lose('sens d’une abréviation', `${textOf(node)} : ${title}`)
      return all(state, node) as never
    },
    button: content,
    iframe: frame,
    embed: frame,
    object(state, node) {
      return /^(?:https?:)?\/\//.test(attribute(node, 'data'))
        ? frame(state, node, undefined)
        : (all(state, node) as never)
    },
    param: () => [],
    video: media,
    audio: media,
    pre(state, node) {
      if (hasClass(node, /(?:^|\s)(?:wp-block-verse|poem|verse)(?:\s|$)/)) return verse(state, node) as never
      const code = firstElement(node, ({ tagName }) => tagName === 'code')
      const lang =
        LANGUAGE.exec(`${attribute(node, 'className')} ${code ? attribute(code, 'className') : ''}`)?.[1] ??
        null
      return [{ type: 'code', lang, value: rawText(node).replace(/^\n|\s+$/g, '') }]
    },
    table(state, node) {
      const caption = firstElement(node, ({ tagName }) => tagName === 'caption')
      const before = caption ? [{ type: 'paragraph', children: phrasing(state, caption) }] : []
      const table = defaultHandlers.table?.(state, caption ? withoutChild(node, caption) : node)
      return [...before, ...(Array.isArray(table) ? table : table ? [table] : [])] as never
    },
    dl(state, node) {
      return state.toFlow(all(state, node)) as never
    },
    dt: (state, node) => [
      { type: 'paragraph', children: [{ type: 'strong', children: phrasing(state, node) }] },
    ],
    dd: flow,
    code: (state, node) => {
      const value = rawText(node).trim()
      return /\n/.test(value)
        ? [{ type: 'code', value }]
        : value
          ? [{ type: 'inlineCode', value }]
          : (all(state, node) as never)
    },
    hr: () => [{ type: 'thematicBreak' }],
    wbr: () => [],
  }
  return handlers

  function verse(state: State, node: Element): RootContent[] {
    return phrasing(state, node).flatMap((child): RootContent[] =>
      child.type === 'text'
        ? child.value
            .split('\n')
            .flatMap((line, index) => (index > 0 ? [{ type: 'break' as const }, text(line)] : [text(line)]))
        : [child],
    )
  }

  /** The text of code as it stands, what was set aside in it as it was written. */
  function rawText(node: Element): string {
    return node.children
      .map(child =>
        child.type === 'text'
          ? child.value
          : child.type === 'element'
            ? child.tagName === 'br'
              ? '\n'
              : rawText(child)
            : '',
      )
      .join('')
      .replace(PLACEHOLDER, (_, index: string) =>
        plainText({ type: 'root', children: expand(Number(index)) }),
      )
  }
}

/** The text of a node: words, and what was set aside in their middle. */
export function textHandler(expand: Expand) {
  return (_: State, node: Text): RootContent[] => expandedText(node.value, expand)
}

export function expandedText(value: string, expand: Expand): RootContent[] {
  if (!value.includes('\uE000')) return [text(value)]
  const nodes: RootContent[] = []
  let done = 0
  for (const { 0: whole, 1: index, index: at } of value.matchAll(PLACEHOLDER)) {
    if (at > done) nodes.push(text(value.slice(done, at)))
    nodes.push(...expand(Number(index)))
    done = at + whole.length
  }
  if (done < value.length) nodes.push(text(value.slice(done)))
  return nodes
}

function isLast(parent: Element, child: Element): boolean {
  const last = parent.children.findLast(
    node => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''),
  )
  if (last === child) return true
  return (
    last?.type === 'element' && (last.tagName === 'p' || last.tagName === 'footer') && isLast(last, child)
  )
}

function withoutChild(node: Element, removed: Element): Element {
  return {
    ...node,
    children: node.children
      .filter(child => child !== removed)
      .map(child => (child.type === 'element' ? withoutChild(child, removed) : child)),
  }
}

/** The `div` in which WordPress puts a caption, as the figure that it is. */
function captioned(node: Element): Element {
  return {
    ...node,
    tagName: 'figure',
    children: node.children.map(child =>
      child.type === 'element' && hasClass(child, /(?:^|\s)wp-caption-text(?:\s|$)/)
        ? { ...child, tagName: 'figcaption' }
        : child,
    ),
  }
}
