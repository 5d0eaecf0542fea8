import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** `isType`: nothing is left of it at run time. */
type Asked = { asked: string; isType: boolean }

/** `target`: a file by its path from the root of the project, or the name of a package or of a Node module. */
export type Import = { target: string; isType: boolean }

/** A file of the project by its path from the root. */
export type Source = { file: string; text: string; imports: Import[] }

/** `import` and `export … from`, over as many lines as it takes. */
const STATEMENT =
  /^(?:import|export)\b(?<type>\s+type\b)?(?:[^'"`;=()]*?\bfrom)?\s*(?<quote>['"])(?<asked>.+?)\k<quote>/gm

/** `import('…')`, in code and in the types of a comment, and files that go to a worker. */
const CALL =
  /^(?<line>.*?)\b(?:import\(\s*(?:\/\*.*?\*\/\s*)?|new URL\(\s*)(?<quote>['"])(?<asked>.+?)\k<quote>\s*(?:\)|,\s*import\.meta\.url)/gm

const STYLES = /^@import\s+(?<quote>['"])(?<asked>.+?)\k<quote>/gm

/** What a file of TypeScript, JavaScript or CSS imports, as it is written there: types too. */
export function importedIn(text: string): Asked[] {
  const found = (pattern: RegExp, isType: (groups: Record<string, string | undefined>) => boolean) =>
    [...text.matchAll(pattern)].map(({ groups = {} }) => ({
      asked: groups.asked ?? '',
      isType: isType(groups),
    }))
  return [
    ...found(STATEMENT, ({ type }) => type !== undefined),
    ...found(CALL, ({ line }) => /^\s*(?:\/\*)?\*|\btypeof $/.test(line ?? '')),
    ...found(STYLES, () => false),
  ]
}

const ENDINGS = ['.ts', '.tsx', '.mjs', '']

/** @throws when `asked` means a file of the project that is not there */
function targetOf(file: string, asked: string): string {
  if (!/^(?:@\/|\.)/.test(asked)) return asked
  const place = asked.startsWith('@/') ? asked.slice(2) : path.join(path.dirname(file), asked)
  const found = ENDINGS.map(ending => place + ending).find(isFile)
  if (!found) throw new Error(`${file} imports ${asked}, which is not there`)
  return found
}

function isFile(file: string): boolean {
  const place = path.join(root, file)
  return existsSync(place) && statSync(place).isFile()
}

/** All code and styles of `folders` and `files`, which are paths from the root of the project. */
export function sourcesOf(folders: readonly string[], files: readonly string[] = []): Source[] {
  return folders
    .flatMap(folder =>
      readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }).map(entry =>
        path.relative(root, path.join(entry.parentPath, entry.name)),
      ),
    )
    .concat(files)
    .filter(file => /\.(?:ts|tsx|mjs|js|css)$/.test(file))
    .sort()
    .map(file => {
      const text = readFileSync(path.join(root, file), 'utf8')
      const imports = importedIn(text).map(({ asked, isType }) => ({ target: targetOf(file, asked), isType }))
      return { file, text, imports }
    })
}

/** Circles of files that import each other, of the shortest kind: each is a path that ends where it begins. */
export function circlesOf(sources: readonly Source[]): string[] {
  const targets = new Map(sources.map(({ file, imports }) => [file, imports.map(({ target }) => target)]))
  const circles: string[] = []
  const done = new Set<string>()
  const visit = (file: string, way: string[]): void => {
    const begun = way.indexOf(file)
    if (begun >= 0) circles.push([...way.slice(begun), file].join(' → '))
    if (begun >= 0 || done.has(file)) return
    for (const target of targets.get(file) ?? []) visit(target, [...way, file])
    done.add(file)
  }
  for (const file of targets.keys()) visit(file, [])
  return circles
}
