import type { Element, Nodes, Root } from 'hast'
import type { Text } from './text'

/** Elements that stand in a line of text. All others end what stands before them. */
const INLINE = new Set(
  'a abbr b bdi button label output bdo br cite data del dfn em font i ins kbd mark q s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
)

/** Elements whose content is no text of ours, or no text. */
const LEFT_OUT = new Set(['script', 'style', 'code', 'pre', 'kbd', 'noscript', 'path'])

const READ_ALOUD = [
  'alt',
  'title',
  'ariaLabel',
  'placeholder',
  'ariaDescription',
  'ariaRoleDescription',
  'label',
]

/** The tags of a head that readers meet: in results of a search, in messages, in a tab. */
const META =
  /^(?:description|og:title|og:description|og:image:alt|og:site_name|twitter:title|twitter:description|twitter:image:alt|application-name|apple-mobile-web-app-title|author|article:tag|article:section|article:author)$/

const PROSE_META = /description$/

/** Stands for what is in another language or in a code: a word that no rule knows. */
const OTHER = '\uFFFC'

/** The texts of a document or of a piece of one. @param ofJsonLd what reads the scripts of structured data */
export function textsOfHtml(root: Root, ofJsonLd?: (script: string) => Text[], under = ''): Text[] {
  const texts: Text[] = []
  let line = ''
  let holder = under
  const say = (place: string, text: string, isProse = false) => {
    if (/\p{L}/u.test(text)) texts.push({ place, text, isProse })
  }
  const end = () => {
    const text = line.replace(/[ \t\n\r\f]+/g, ' ').trim()
    say(under ? `${under} ${holder}` : holder, text, holder === 'p')
    line = ''
  }
  const walk = (node: Nodes): void => {
    if (node.type === 'text') line += node.value
    if (node.type === 'root') for (const child of node.children) walk(child)
    if (node.type !== 'element') return
    sayAttributes(node, say)
    if (node.tagName === 'script' && node.properties.type === 'application/ld+json' && ofJsonLd) {
      const [script] = node.children
      if (script?.type === 'text') texts.push(...ofJsonLd(script.value))
    }
    if (LEFT_OUT.has(node.tagName) || isForeign(node)) {
      line += OTHER
      return
    }
    const children = node.tagName === 'template' && node.content ? node.content.children : node.children
    if (node.tagName === 'br') line += ' '
    if (INLINE.has(node.tagName) && !isApart(node)) {
      for (const child of children) walk(child)
      return
    }
    end()
    const outer = holder
    holder = node.tagName
    for (const child of children) walk(child)
    end()
    holder = outer
  }
  walk(root)
  end()
  return texts
}

function sayAttributes(node: Element, say: (place: string, text: string, isProse?: boolean) => void): void {
  const { properties } = node
  if (node.tagName === 'meta') {
    const name = String(properties.name ?? properties.property ?? '')
    if (META.test(name)) say(`meta ${name}`, String(properties.content ?? ''), PROSE_META.test(name))
  }
  if (isForeign(node)) return
  for (const name of READ_ALOUD) {
    if (typeof properties[name] === 'string') say(`@${name}`, properties[name])
  }
  if (node.tagName === 'input' && /^(?:button|submit|reset)$/.test(String(properties.type))) {
    say('@value', String(properties.value ?? ''))
  }
}

const isForeign = ({ properties }: Element) =>
  typeof properties.lang === 'string' && !/^fr\b/.test(properties.lang)

/** Whether an element of a line is set on a line of its own, by the names of classes that say so. */
function isApart({ properties }: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className.map(String) : []
  return classes.some(name => /^(?:block|flex|grid|label)$/.test(name))
}
