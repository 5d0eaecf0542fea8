import matter from 'gray-matter'
import { type Document, isAlias, isMap, isNode, isScalar, type Pair, visit, type YAMLMap } from 'yaml'
import type { ParsedFile, SourceFile } from '../../model/files'
import type { Place, Problem } from '../../model/problem'
import { composed } from '../../text/composed'
import { lineAndColumn } from '../../text/lineAndColumn'
import { conflictMarks } from './conflictMarks'
import { fencedPart, fenceProblem, partsOf } from './fences'
import { listFields } from './listFields'
import { longHeader } from './longHeader'
import { yamlDocument } from './yamlDocument'
import { frenchYamlProblem, opensQuote, type YamlFault } from './yamlMessages'

/** Parses one file. Returns its problems instead when the front matter cannot be read. */
export function parse(source: SourceFile): ParsedFile | Problem[] {
  const { file, folder, slug, text } = source
  const problem = conflictMarks(source) ?? fenceProblem(file, text) ?? longHeader(file, text)
  if (problem) return [problem]

  const fenced = fencedPart(text)
  const yaml = readYaml(fenced)
  const lines = fenced.split('\n')
  const problems = new Map<number, Problem>()
  const takesList = (field: string) => listFields(folder).has(field)
  for (const { code, offset } of faultsOf(yaml)) {
    const place = placeAt(file, yaml, offset)
    // One slip makes the YAML parser stumble several times on the same line: only the first says something.
    if (problems.has(place.line)) continue
    const unclosed = code === 'BAD_INDENT' ? unclosedAbove(lines, place) : null
    const slip = code === 'MISSING_CHAR' ? quoteOpenAbove(lines, place) : place
    const told = () => frenchYamlProblem(code, { line: lines[slip.line - 1] ?? '', takesList })
    const problem = unclosed ?? { ...slip, rule: 'yaml', ...told() }
    problems.set(problem.line, problem)
  }
  if (problems.size > 0) return [...problems.values()]
  const { contents } = yaml.document
  if (!isMap(contents) && contents !== null) {
    return [
      {
        file,
        line: 2,
        column: 1,
        rule: 'front-matter',
        message: 'L’en-tête n’est pas une liste de champs.',
        hint: 'Écrivez un champ par ligne, sous la forme « title: "…" ».',
      },
    ]
  }
  const empty = dropEmptyFields(yaml.document)
  const data: unknown = yaml.document.toJS({ reviver: withoutEscapes })
  const { end, body } = partsOf(text)
  return {
    source,
    file,
    folder,
    slug,
    data: data ?? {},
    empty,
    // Not gray-matter's content: that begins with the blanks that may stand behind the closing fence.
    body: text.slice(body),
    bodyLine: text.slice(0, end).split('\n').length + 1,
    placeOf: placesIn(source),
  }
}

/**
 * Where the fields of a file that parses stand in it.
 * It is parsed once more, because only a problem asks, and a syntax tree per file would fill the memory: that of
 * the file asked for last is kept, since a file with one problem often has a hundred.
 */
export function placesIn({ file, text }: SourceFile): ParsedFile['placeOf'] {
  return (field, part = 'value') => {
    if (last?.text !== text) last = { text, yaml: readYaml(fencedPart(text)) }
    return placeAt(file, last.yaml, offsetOf(last.yaml.document, field, part))
  }
}

let last: { text: string; yaml: Yaml } | null = null

/** A bracket that is never closed is noticed by YAML in the next field, or at the end; the slip is where it was opened. */
function unclosedAbove(lines: readonly string[], { file, line, column }: Place): Problem | null {
  const isAtEnd = column > (lines[line - 1] ?? '').length
  if (column > 1 && !isAtEnd) return null
  const above = lines.slice(0, isAtEnd ? line : line - 1)
  const at = above.findLastIndex(text => /^[\w-]+:/.test(text))
  const bracket = /^[\w-]+:[ \t]*([[{])/.exec(above[at] ?? '')
  if (!bracket) return null
  return {
    file,
    line: at + 1,
    column: bracket[0].length,
    rule: 'yaml',
    ...frenchYamlProblem('UNCLOSED_BRACKET', { line: '', takesList: () => false }),
  }
}

/** A quote that is never closed is noticed at the end of the front matter; the slip stands on the line that opens it. */
function quoteOpenAbove(lines: readonly string[], place: Place): Place {
  const line = lines.slice(0, place.line).findLastIndex(opensQuote) + 1
  return line === 0 || line === place.line
    ? place
    : { ...place, line, column: (lines[line - 1] ?? '').length + 1 }
}

type Fault = { code: YamlFault; offset: number }

type Yaml = { document: Document; text: string }

/** The front matter of a file, given with its fences. */
function readYaml(fenced: string): Yaml {
  const found: Yaml[] = []
  // gray-matter caches by content and hands out `{}` for a text that once failed, unless options are passed.
  matter(fenced, {
    language: 'yaml',
    engines: {
      yaml: (text: string) => {
        found.push({ document: yamlDocument(text), text })
        return {}
      },
      // `---js` front matter would be executed. fenceProblem() refuses it; this is the second lock.
      javascript: refuseToRun,
      js: refuseToRun,
    },
  })
  // Without a single field the engine is not asked.
  return found[0] ?? { document: yamlDocument(''), text: '' }
}

/** The front matter handed to the engine begins right after `---`, on the first line of the file. */
function placeAt(file: string, { text }: Yaml, offset: number): Place {
  return { file, ...lineAndColumn(text, offset) }
}

/** `rating:` with nothing behind it is a field not filled in, not the `null` that means « non noté ». Tells which. */
function dropEmptyFields({ contents }: Document): string[] {
  if (!isMap(contents)) return []
  const isEmpty = ({ value }: Pair) => isScalar(value) && value.value === null && !value.source
  const empty = contents.items.filter(isEmpty)
  contents.items = contents.items.filter(pair => !isEmpty(pair))
  return empty.map(({ key }) => String(key))
}

/** A letter that YAML takes for a form feed or, behind the letter of a drive, for another sign that nobody sees. */
const LOST_LETTER = /^"(?:[^\\]|\\(?![fv])[\s\S])*?(?:\\[fv]|(?<![A-Za-z])[A-Za-z]:\\[abenrtNLP])/

/**
 * Why the front matter cannot be taken as it is: errors, but also aliases (« *Bullitt* »), anchors (`&x`),
 * unknown tags (`!x`), texts cut by a comment (« Numéro #1 »), quotes that are none to YAML and escapes that nobody
 * means (`"C:\films"`), which it allows and which would lose, show or repeat without end what the editor typed.
 */
function faultsOf({ document, text }: Yaml): Fault[] {
  // Walking every tree would be a tenth of all reading time, for signs that few of them hold.
  if (!/[&*”\\]|[ \t]#|^[^"\n]*"[^"\n]*$/m.test(text)) return problemsOf(document)
  const faults: Fault[] = []
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0
      if (isAlias(node)) faults.push({ code: 'BAD_ALIAS', offset })
      else if (isScalar(node) && isCut(text, node.value, node.range?.[1] ?? 0)) {
        faults.push({ code: 'CUT_BY_COMMENT', offset: text.indexOf('#', node.range?.[1]) })
      } else if (isScalar(node) && node.type === 'QUOTE_DOUBLE') {
        const lost = LOST_LETTER.exec(text.slice(offset, node.range?.[1]))
        if (lost) faults.push({ code: 'BAD_DQ_ESCAPE', offset: offset + lost.index + lost[0].length - 2 })
      } else if (isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string') {
        if (/^[“”„].*”$/.test(node.value)) faults.push({ code: 'CURLY_QUOTES', offset })
        else if (/^[^"]*"$/.test(node.value)) faults.push({ code: 'UNOPENED_QUOTE', offset })
      }
      // The range of a node begins behind its anchor.
      if (!isAlias(node) && node.anchor) {
        faults.push({ code: 'BAD_ALIAS', offset: text.lastIndexOf(`&${node.anchor}`, offset) })
      }
    },
  })
  return [...faults, ...problemsOf(document)]
}

/**
 * Whether a comment right behind an unquoted text may have been meant as its end. A remark behind a slug, a
 * number or a date is one, unless it sticks to its sign as « #1 » does.
 */
function isCut(text: string, value: unknown, end: number): boolean {
  const [, sticks] = /^[ \t]+#(\S?)/.exec(text.slice(end, end + 100)) ?? []
  if (sticks === undefined || typeof value !== 'string' || /["']/.test(text[end - 1] ?? '')) return false
  return sticks !== '' || !/^[a-z\d:.+TZ/-]+$/.test(value)
}

function problemsOf({ errors, warnings }: Document): Fault[] {
  return [...errors, ...warnings].map(({ code, pos }) => ({ code, offset: pos[0] }))
}

function offsetOf(document: Document, field: readonly PropertyKey[], part: 'key' | 'value'): number {
  for (let length = field.length; length > 0; length--) {
    const path = field.slice(0, length)
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
    const last = path.at(-1)
    const wantKey = part === 'key' || length < field.length
    if (wantKey && isMap(parent)) {
      const start = keyStarts(parent).get(String(last))
      if (start !== undefined) return start
    }
    const node = document.getIn(path, true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return document.contents?.range?.[0] ?? 0
}

/** Where the keys of a map begin: hundreds of problems of one file ask for one key each. */
function keyStarts(map: YAMLMap): ReadonlyMap<string, number> {
  const known = startsOf.get(map)
  if (known) return known
  const starts = new Map<string, number>()
  for (const { key } of map.items) {
    if (!isScalar(key) || !key.range) continue
    const name = String(key.value ?? '')
    if (!starts.has(name)) starts.set(name, key.range[0])
  }
  startsOf.set(map, starts)
  return starts
}

const startsOf = new WeakMap<YAMLMap, ReadonlyMap<string, number>>()

/** A text may hold an accent by its escape (`e\\u0301`), of which the file as decoded knows nothing. */
function withoutEscapes(_: unknown, value: unknown): unknown {
  return typeof value === 'string' ? composed(value) : value
}

function refuseToRun(): never {
  throw new Error('Front matter is data: it is never executed.')
}
