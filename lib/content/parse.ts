import matter from 'gray-matter'
import {
  type Document,
  type ErrorCode,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml'
import type { Place, Problem } from './problem'
import type { SourceFile } from './read'
import { frenchYamlProblem } from './yamlMessages'

/** A file cut in two: front matter as plain data (unvalidated) and the Markdown below it. */
export type ParsedFile = Omit<SourceFile, 'text'> & {
  data: unknown
  body: string
  /** Line of the file on which `body` begins. */
  bodyLine: number
  /** Where a front-matter field stands in the file; the nearest parent when the field itself is missing. */
  placeOf(field: readonly PropertyKey[], part?: 'key' | 'value'): Place
}

const OPENING = /^---[ \t]*(\S*)[ \t]*$/

/** Parses one file. Returns its problems instead when the front matter cannot be read. */
export function parse(source: SourceFile): ParsedFile | Problem[] {
  const { file, folder, slug, text } = source
  const lines = text.split('\n')
  const problem = fenceProblem(file, lines)
  if (problem) return [problem]

  const counter = new LineCounter()
  let document: Document | undefined
  let yamlText = ''
  // gray-matter caches by content and hands out `{}` for a text that once failed, unless options are passed.
  matter(text, {
    language: 'yaml',
    engines: {
      yaml: (frontMatter: string) => {
        yamlText = frontMatter
        document = parseDocument(frontMatter, { version: '1.2', lineCounter: counter, prettyErrors: false })
        return {}
      },
      // `---js` front matter would be executed. fenceProblem() refuses it; this is the second lock.
      javascript: refuseToRun,
      js: refuseToRun,
    },
  })

  const placeAt = (offset: number): Place => {
    // The front matter handed to the engine begins right after `---`, on the first line of the file.
    const { line, col } = counter.linePos(offset)
    return { file, line, column: Math.max(col, 1) }
  }
  if (!document) document = parseDocument('', { lineCounter: counter })
  const problems = new Map<number, Problem>()
  for (const { code, offset } of faultsOf(document, yamlText)) {
    const place = placeAt(offset)
    // One slip makes the YAML parser stumble several times on the same line: only the first says something.
    if (problems.has(place.line)) continue
    problems.set(place.line, { ...place, ...frenchYamlProblem(code, lines[place.line - 1] ?? '') })
  }
  if (problems.size > 0) return [...problems.values()]
  dropEmptyFields(document)
  const data: unknown = document.toJS()
  if (!isMap(document.contents) && document.contents !== null) {
    return [
      {
        file,
        line: 2,
        column: 1,
        rule: 'L’en-tête n’est pas une liste de champs.',
        fix: 'Écrivez un champ par ligne, sous la forme « title: "…" ».',
      },
    ]
  }
  const yaml = document
  const closing = closingFence(lines)
  return {
    file,
    folder,
    slug,
    data: data ?? {},
    // Not gray-matter's content: that begins with the blanks that may stand behind the closing fence.
    body: lines.slice(closing + 1).join('\n'),
    bodyLine: closing + 2,
    placeOf: (field, part = 'value') => placeAt(offsetOf(yaml, field, part)),
  }
}

/** `rating:` with nothing behind it is a field not filled in, not the `null` that means « non noté ». */
function dropEmptyFields({ contents }: Document): void {
  if (!isMap(contents)) return
  contents.items = contents.items.filter(
    ({ value }) => !(isScalar(value) && value.value === null && !value.source),
  )
}

function fenceProblem(file: string, lines: string[]): Problem | null {
  if (lines.every(line => line.trim() === '')) {
    return {
      file,
      line: 1,
      column: 1,
      rule: 'Le fichier est vide.',
      fix: 'Commencez par l’en-tête : une ligne « --- », les champs, une ligne « --- », puis le texte.',
    }
  }
  const opening = OPENING.exec(lines[0] ?? '')
  if (!opening) {
    return {
      file,
      line: 1,
      column: 1,
      rule: 'L’en-tête manque : le fichier doit commencer par une ligne « --- ».',
      fix: 'Ajoutez en tout début de fichier « --- », les champs (title, date…), puis « --- ».',
    }
  }
  const language = opening[1]
  if (language && language !== 'yaml') {
    return {
      file,
      line: 1,
      column: 4,
      rule: `L’en-tête est annoncé en « ${language} » ; seul YAML est accepté, et rien n’est exécuté.`,
      fix: 'Remplacez cette première ligne par « --- » et écrivez les champs en YAML.',
    }
  }
  const closing = closingFence(lines)
  if (closing === -1) {
    return {
      file,
      line: 1,
      column: 1,
      rule: 'L’en-tête n’est pas fermé.',
      fix: 'Ajoutez une ligne « --- » après le dernier champ.',
    }
  }
  if (!/^---[ \t]*$/.test(lines[closing] ?? '')) {
    return {
      file,
      line: closing + 1,
      column: 4,
      rule: 'La ligne « --- » qui ferme l’en-tête porte autre chose.',
      fix: 'Laissez « --- » seul sur sa ligne ; le texte commence à la ligne suivante.',
    }
  }
  return null
}

/** Index of the line that closes the front matter; gray-matter stops at the first one that begins with `---`. */
function closingFence(lines: string[]): number {
  return lines.findIndex((line, index) => index > 0 && line.startsWith('---'))
}

/**
 * Why the front matter cannot be taken as it is: errors, but also aliases (« *Bullitt* »), anchors (`&x`) and
 * unknown tags (`!x`), which YAML allows and which would lose, or repeat without end, what the editor typed.
 */
function faultsOf(document: Document, yamlText: string): { code: ErrorCode; offset: number }[] {
  const faults: { code: ErrorCode; offset: number }[] = []
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0
      if (isAlias(node)) faults.push({ code: 'BAD_ALIAS', offset })
      // The range of a node begins behind its anchor.
      else if (node.anchor)
        faults.push({ code: 'BAD_ALIAS', offset: yamlText.lastIndexOf(`&${node.anchor}`, offset) })
    },
  })
  const reported = [...document.errors, ...document.warnings]
  return [...faults, ...reported.map(({ code, pos }) => ({ code, offset: pos[0] }))]
}

function offsetOf(document: Document, field: readonly PropertyKey[], part: 'key' | 'value'): number {
  for (let length = field.length; length > 0; length--) {
    const path = field.slice(0, length)
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
    const last = path.at(-1)
    const wantKey = part === 'key' || length < field.length
    if (wantKey && isMap(parent)) {
      const pair = parent.items.find(item => isPair(item) && isScalar(item.key) && item.key.value === last)
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0]
    }
    const node = document.getIn(path, true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return document.contents?.range?.[0] ?? 0
}

function refuseToRun(): never {
  throw new Error('Front matter is data: it is never executed.')
}
