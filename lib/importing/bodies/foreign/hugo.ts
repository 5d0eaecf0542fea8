import { attributesOf, type Piece } from './foreignTag'
import { cutAt, type Mark, OpenMarks } from './marks'

/** `{{< figure src="x.jpg" >}}`, `{{% note %}}`, `{{< /note >}}`; bounded, so that no brace is looked for to the end. */
const MARK =
  /\{\{([<%])\s*(\/\*[\s\S]{0,2000}?\*\/|(\/)?\s*([\w./-]{1,80})((?:"[^"]{0,2000}"|`[^`]{0,2000}`|[^"`<>%}]|[%>](?!\}\})){0,400}?)(\/)?)\s*[>%]\}\}/g

type HugoMark = Mark & { isClosing: boolean; isEscaped: boolean; rest: string }

/** Cuts a text at its outermost shortcodes of Hugo; `ref` and `relref` become the address that they name. */
export function cutHugo(text: string): Piece[] {
  if (!/\{\{[<%]/.test(text)) return [text]
  return cutAt(text, pairedMarks(text), ({ name, rest, isEscaped }, span) => {
    if (isEscaped) return { literal: span.opening.replace(/\/\*\s?|\s?\*\//g, '') }
    const attributes = attributesOf(rest)
    if (/^(?:rel)?ref$/.test(name)) {
      return { address: attributes.named.get('path') ?? attributes.positional[0] ?? '' }
    }
    return { form: 'hugo', name, ...attributes, ...span }
  })
}

function pairedMarks(text: string): HugoMark[] {
  const marks: HugoMark[] = []
  const open = new OpenMarks()
  for (const { 0: source, 2: inner = '', 3: slash, 4: name = '', 5: rest = '', index } of text.matchAll(
    MARK,
  )) {
    const isEscaped = inner.startsWith('/*')
    const mark: HugoMark = {
      isClosing: slash !== undefined,
      isEscaped,
      name,
      rest,
      at: index,
      end: index + source.length,
      closedBy: null,
    }
    if (isEscaped || !mark.isClosing || !open.has(name)) {
      marks.push(mark)
      if (isEscaped || mark.isClosing) continue
      open.add(mark)
      continue
    }
    open.close(name, mark)
  }
  return marks
}
