import { attributesOf, type Piece } from './foreignTag'

/** `{{< figure src="x.jpg" >}}`, `{{% note %}}`, `{{< /note >}}`; bounded, so that no brace is looked for to the end. */
const MARK =
  /\{\{([<%])\s*(\/\*[\s\S]{0,2000}?\*\/|(\/)?\s*([\w./-]{1,80})((?:"[^"]{0,2000}"|`[^`]{0,2000}`|[^"`<>%}]|[%>](?!\}\})){0,400}?)(\/)?)\s*[>%]\}\}/g

type Mark = {
  isClosing: boolean
  isEscaped: boolean
  name: string
  rest: string
  at: number
  end: number
  closedBy: Mark | null
}

/** Cuts a text at its outermost shortcodes of Hugo; `ref` and `relref` become the address that they name. */
export function cutHugo(text: string): Piece[] {
  if (!/\{\{[<%]/.test(text)) return [text]
  const pieces: Piece[] = []
  let done = 0
  for (const mark of pairedMarks(text)) {
    if (mark.at < done) continue
    pieces.push(text.slice(done, mark.at))
    const closing = mark.closedBy
    done = closing ? closing.end : mark.end
    const opening = text.slice(mark.at, mark.end)
    if (mark.isEscaped) {
      pieces.push({ literal: opening.replace(/\/\*\s?|\s?\*\//g, '') })
      continue
    }
    const attributes = attributesOf(mark.rest)
    if (/^(?:rel)?ref$/.test(mark.name)) {
      pieces.push({ address: attributes.named.get('path') ?? attributes.positional[0] ?? '' })
      continue
    }
    pieces.push({
      form: 'hugo',
      name: mark.name,
      ...attributes,
      content: closing ? text.slice(mark.end, closing.at) : null,
      opening,
      closing: closing ? text.slice(closing.at, closing.end) : '',
    })
  }
  pieces.push(text.slice(done))
  return pieces.filter(piece => piece !== '')
}

function pairedMarks(text: string): Mark[] {
  const marks: Mark[] = []
  const open: Mark[] = []
  const openOf = new Map<string, number>()
  for (const { 0: source, 2: inner = '', 3: slash, 4: name = '', 5: rest = '', index } of text.matchAll(
    MARK,
  )) {
    const isEscaped = inner.startsWith('/*')
    const mark = {
      isClosing: slash !== undefined,
      isEscaped,
      name,
      rest,
      at: index,
      end: index + source.length,
      closedBy: null,
    }
    if (isEscaped || !mark.isClosing || !openOf.get(name)) {
      marks.push(mark)
      if (isEscaped || mark.isClosing) continue
      open.push(mark)
      openOf.set(name, (openOf.get(name) ?? 0) + 1)
      continue
    }
    for (let last = open.pop(); last; last = open.pop()) {
      openOf.set(last.name, (openOf.get(last.name) ?? 1) - 1)
      if (last.name !== name) continue
      last.closedBy = mark
      break
    }
  }
  return marks
}
