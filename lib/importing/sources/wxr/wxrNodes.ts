import { createHash, type Hash } from 'node:crypto'
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { SourceFault } from '../sourceFault'
import type { ExportFile } from './exportFiles'
import { textOfFile } from './exportFiles'

/** An element of an export, with all that is in it. Names are those of WordPress, whatever prefix the file binds. */
export type WxrNode = {
  name: string
  attributes: Record<string, string>
  text: string
  children: WxrNode[]
  /** From 1: where it begins. */
  line: number
}

/** What the channel of an export holds, one after the other; a fault is said in French and stops nothing. */
export type WxrPart =
  | { part: 'node'; node: WxrNode; sha256: string }
  | { part: 'fault'; what: string; line: number; reason: string }

/** Signs. Far above any text; an element that never ends must not fill the memory. */
const LONGEST_NODE = 64 * 1024 * 1024
/** Of a file: nobody reads more of them, and what is wrong once in each text would be told thousands of times. */
const MOST_FAULTS = 200
/** XML 1.0 knows none of these; texts pasted into WordPress hold them all the same. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g

/** Entities of HTML that exports and plugins write where XML knows only five. */
const ENTITIES: Record<string, string> = {
  ...{ nbsp: '\u00a0', laquo: '«', raquo: '»', hellip: '…', ndash: '–', mdash: '—', euro: '€', copy: '©' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', deg: '°', middot: '·', times: '×', oelig: 'œ' },
  ...{ agrave: 'à', acirc: 'â', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë', icirc: 'î' },
  ...{ iuml: 'ï', ocirc: 'ô', ugrave: 'ù', ucirc: 'û', Agrave: 'À', Ccedil: 'Ç', Eacute: 'É', Egrave: 'È' },
}

/**
 * The elements directly inside the channel of an export, in their order, of a file that is never whole in memory.
 *
 * @throws SourceFault where the file is no export, or has an element without end
 */
export async function* wxrNodes(file: ExportFile): AsyncGenerator<WxrPart> {
  let parts: WxrPart[] = []
  let faults = 0
  const fault = (what: string, line: number, reason: string) => {
    faults += 1
    if (faults <= MOST_FAULTS) parts.push({ part: 'fault', what, line, reason })
  }
  const reading = beginReading(file.name, part => parts.push(part), fault)
  for await (const text of textOfFile(file, remark => fault('encodage', 1, remark))) {
    reading.write(text)
    yield* parts
    parts = []
  }
  reading.end()
  yield* parts
  if (faults <= MOST_FAULTS) return
  yield {
    part: 'fault',
    what: 'autres fautes',
    line: 1,
    reason: `${faults - MOST_FAULTS} autres fautes du même fichier.`,
  }
}

type Fault = (what: string, line: number, reason: string) => void

/** Makes nodes of what the parser meets. */
function beginReading(name: string, found: (part: WxrPart) => void, fault: Fault) {
  const parser = new SaxesParser({ xmlns: true })
  Object.assign(parser.ENTITIES, ENTITIES)
  /** From `rss` inwards. */
  const open: WxrNode[] = []
  let hash: Hash = createHash('sha256')
  let begunAt = 0
  let isWhole = false
  let isEnding = false

  parser.on('opentag', tag => {
    const node = {
      name: nameOf(tag),
      attributes: attributesOf(tag),
      text: '',
      children: [],
      line: parser.line,
    }
    if (open.length === 0 && node.name !== 'rss') throw noExport(name, parser.line)
    if (open.length === 2) {
      begunAt = parser.position
      hash = createHash('sha256')
    }
    if (open.length >= 2) hash.update(`<${node.name} ${JSON.stringify(node.attributes)}>`)
    if (open.length >= 3) open.at(-1)?.children.push(node)
    open.push(node)
  })
  const read = (text: string) => {
    const node = open.at(-1)
    if (!node || open.length < 3) return
    node.text += text
  }
  parser.on('text', read)
  parser.on('cdata', read)
  parser.on('closetag', () => {
    const node = open.pop()
    if (!node || open.length < 2) {
      isWhole = node?.name === 'rss' || isWhole
      return
    }
    // A title with bare HTML in it: elements of the format have a prefix wherever they stand in others.
    const around = open.length >= 4 && !node.name.includes(':') ? open.at(-1) : undefined
    if (around) {
      around.children.pop()
      around.text += `<${node.name}>${node.text}</${node.name}>`
      return
    }
    // Blanks between elements are how a file is laid out, not what it says.
    if (node.children.length > 0) node.text = node.text.trim()
    hash.update(node.text).update('</>')
    if (open.length === 2) found({ part: 'node', node, sha256: hash.digest('hex') })
  })
  parser.on('error', error => {
    // What ends too early is told once, below.
    if (!isEnding)
      fault('XML', parser.line, `Faute de XML, passée : ${error.message.replace(/^\d+:\d+: /, '')}`)
  })

  return {
    write(text: string) {
      parser.write(withoutForbidden(text, parser.line, fault))
      if (open.length > 2 && parser.position - begunAt > LONGEST_NODE) {
        throw new SourceFault(name, 'Cet élément ne finit pas : l’export est abîmé.', open[2]?.line)
      }
    },
    end() {
      const [root, , begun] = open
      const { line } = parser
      isEnding = true
      parser.close()
      if (isWhole) return
      if (!root) throw noExport(name, 1)
      const where = begun ? ` au milieu de « ${begun.name} », commencé ligne ${begun.line}` : ''
      fault(
        'fin du fichier',
        line,
        `Le fichier s’arrête ligne ${line}${where} : l’export est incomplet. Téléchargez-le de nouveau ; ce qui précède a été lu.`,
      )
    },
  }
}

function withoutForbidden(text: string, line: number, fault: Fault): string {
  let at = 0
  let lines = line
  return text.replace(FORBIDDEN, (sign, index: number) => {
    for (; at < index; at += 1) if (text.charCodeAt(at) === 10) lines += 1
    const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    fault('caractère de contrôle', lines, `Le caractère interdit U+${code} a été retiré.`)
    return ''
  })
}

/** `wp:post_id`, `content:encoded`, `dc:creator`: the prefix follows the namespace, else it is the written one. */
function nameOf({ prefix, local, uri }: SaxesTagNS): string {
  const known = PREFIXES.find(([pattern]) => pattern.test(uri))
  const shown = known ? known[1] : prefix
  return shown ? `${shown}:${local}` : local
}

const PREFIXES: readonly [RegExp, string][] = [
  [/wordpress\.org\/export\/[\d.]+\/?$/, 'wp'],
  [/wordpress\.org\/export\/[\d.]+\/excerpt\/?$/, 'excerpt'],
  [/purl\.org\/rss\/1\.0\/modules\/content\/?$/, 'content'],
  [/purl\.org\/dc\/elements\/1\.1\/?$/, 'dc'],
]

function attributesOf({ attributes }: SaxesTagNS): Record<string, string> {
  return Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]))
}

function noExport(name: string, line: number): SourceFault {
  return new SourceFault(
    name,
    'Ce fichier n’est pas un export de WordPress : il commence autrement que par <rss>.',
    line,
  )
}

/** What a child says, without blanks around it; empty where there is none. */
export function childText(node: WxrNode, name: string): string {
  return node.children.find(child => child.name === name)?.text.trim() ?? ''
}

/** The first custom field of that name. */
export function metaOf(node: WxrNode, key: string): string | undefined {
  const meta = node.children.find(
    child => child.name === 'wp:postmeta' && childText(child, 'wp:meta_key') === key,
  )
  return meta && childText(meta, 'wp:meta_value')
}
