import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Milliseconds, realInstant } from '../clock'
import { perProcess } from '../perProcess'
import { decode } from './decode'
import { FOLDERS, type Folder } from './kinds'
import type { Problem } from './problem'
import { isReserved, SLUG_PATTERN, slugOf } from './slug'
import { didYouMean } from './suggest'

/** One content file as text: without byte-order mark, with `\n` line ends. */
export type SourceFile = { folder: Folder; slug: string; file: string; text: string }

/** Twice the longest article (a 10,000-word essay is 70 kB); more is a picture or a paste gone wrong. */
const MAX_BYTES = 160_000

/** Two saves within one tick of a file system's clock (two seconds on the coarsest) leave the same stamp. */
const CLOCK_TICK: Milliseconds = 2000

/** A file as it was last seen: `stamp` tells of every later change, unless the file had just been saved. */
type Seen = { source: SourceFile; stamp: string; justSaved: boolean }

/** By absolute path, what the last call has read. */
const memory = perProcess('sources', () => ({ seen: new Map<string, Seen>() }))

/**
 * Reads every Markdown file below `root`, two levels deep (`folder/slug.md`).
 * Never throws for bad content: what cannot be read is a problem, and the other files are still read.
 * A file that has not changed since the last call is not read again: its `SourceFile` is the same object.
 *
 * Synchronous, because ten thousand promises take five times as long as the reading itself.
 *
 * @param root absolute path of the content folder
 */
export function read(root: string): { files: SourceFile[]; problems: Problem[] } {
  const files: SourceFile[] = []
  const problems: Problem[] = []
  const realRoot = realpathSync.native(root)
  const label = path.basename(root)
  const before = memory.seen
  const seen = new Map<string, Seen>()
  const justNow = realInstant() - CLOCK_TICK

  for (const { name } of visibleEntries(root)) {
    const place = `${label}/${name}`
    if (/^[A-Z]+\.md$/.test(name)) continue // notes for editors, such as LISEZMOI.md
    if (!isFolder(name) && name.endsWith('.md')) {
      problems.push(
        atTop(
          place,
          'Ce fichier n’est dans le dossier d’aucun type de contenu.',
          `Déplacez-le dans le sien : ${FOLDERS.join(', ')}.`,
        ),
      )
      continue
    }
    if (!isFolder(name)) {
      problems.push(
        atTop(
          place,
          'Ce dossier ou fichier n’appartient à aucun type de contenu.',
          didYouMean(name, FOLDERS, `Les dossiers connus sont : ${FOLDERS.join(', ')}.`),
        ),
      )
      continue
    }
    readFolder(name)
  }
  memory.seen = seen
  return { files, problems }

  function readFolder(folder: Folder): void {
    const absolute = path.join(root, folder)
    if (!statSync(absolute, { throwIfNoEntry: false })?.isDirectory()) {
      problems.push(
        atTop(
          `${label}/${folder}`,
          'Un dossier est attendu ici.',
          'Supprimez ce fichier ou ce lien, et créez un dossier de ce nom.',
        ),
      )
      return
    }
    const realFolder = realpathSync.native(absolute)
    const slugs = new Map<string, string>()
    for (const entry of visibleEntries(absolute)) {
      const result = readOne(folder, realFolder, entry)
      if ('rule' in result) {
        problems.push(result)
        continue
      }
      const twin = slugs.get(result.slug.toLowerCase())
      if (twin) {
        problems.push(
          atTop(
            result.file,
            `Deux fichiers donnent la même adresse : ${twin} et ${path.posix.basename(result.file)}.`,
            'Renommez l’un des deux : la casse ne distingue pas deux adresses.',
          ),
        )
        continue
      }
      slugs.set(result.slug.toLowerCase(), path.posix.basename(result.file))
      const problem = slugProblem(result)
      if (problem) problems.push(problem)
      else files.push(result)
    }
  }

  function readOne(folder: Folder, realFolder: string, entry: Dirent): SourceFile | Problem {
    const { name } = entry
    const file = `${label}/${folder}/${name}`
    const absolute = path.join(root, folder, name)
    const target = entry.isSymbolicLink() ? targetOf(absolute) : path.join(realFolder, name)
    const found = target === null ? undefined : statSync(target, { throwIfNoEntry: false })
    if (target === null || !found) {
      return atTop(
        file,
        'Ce lien symbolique ne mène nulle part.',
        'Supprimez-le ou remplacez-le par le fichier.',
      )
    }
    if (!target.startsWith(realRoot + path.sep)) {
      return atTop(
        file,
        'Ce lien symbolique sort du dossier de contenu.',
        'Remplacez-le par une copie du fichier : rien hors de content/ ne peut être publié.',
      )
    }
    if (found.isDirectory()) {
      return atTop(
        file,
        'Un dossier se trouve là où un fichier est attendu.',
        'Rangez les fichiers directement dans le dossier de leur type.',
      )
    }
    if (!name.endsWith('.md')) {
      return atTop(
        file,
        'Seuls des fichiers Markdown (.md) sont attendus ici.',
        'Renommez le fichier en « .md », ou déplacez-le : les images vont dans public/images.',
      )
    }
    if (found.size > MAX_BYTES) {
      return atTop(
        file,
        `Le fichier pèse ${weight(found.size)} ; la limite est de ${weight(MAX_BYTES)}.`,
        'Retirez ce qui n’est pas du texte (image collée, export) ou coupez l’article en plusieurs.',
      )
    }
    const stamp = `${found.dev}:${found.ino}:${found.size}:${found.mtimeMs}:${found.ctimeMs}`
    const known = before.get(absolute)
    if (known?.stamp === stamp && !known.justSaved) {
      seen.set(absolute, known)
      return known.source
    }
    const text = decode(readFileSync(target))
    if (typeof text !== 'string') return { file, ...text }
    const slug = name.slice(0, -'.md'.length)
    const source = known?.source.text === text ? known.source : { folder, slug, file, text }
    const justSaved = Math.max(found.mtimeMs, found.ctimeMs) > justNow
    seen.set(absolute, { source, stamp, justSaved })
    return source
  }
}

function weight(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} ko`
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} Mo`
}

function slugProblem({ folder, slug, file }: SourceFile): Problem | null {
  if (!SLUG_PATTERN.test(slug)) {
    return atTop(
      file,
      `Le nom du fichier, « ${slug} », ne peut pas servir d’adresse.`,
      slugOf(slug)
        ? `Renommez-le « ${slugOf(slug)}.md » : minuscules sans accent, chiffres et traits d’union.`
        : 'N’utilisez que des minuscules sans accent, des chiffres et des traits d’union : balle-perdue-2.md.',
    )
  }
  if (isReserved(folder, slug)) {
    return atTop(
      file,
      `L’adresse « ${slug} » est réservée par le site.`,
      'Choisissez un autre nom de fichier.',
    )
  }
  return null
}

/** What an editor sees, by name; hidden files and the backups of text editors are nobody's content. */
function visibleEntries(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !name.endsWith('~'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Where a symbolic link leads, or null when nothing is there. */
function targetOf(link: string): string | null {
  try {
    return realpathSync.native(link)
  } catch {
    return null
  }
}

function isFolder(name: string): name is Folder {
  return (FOLDERS as string[]).includes(name)
}

function atTop(file: string, rule: string, fix: string): Problem {
  return { file, line: 1, column: 1, rule, fix }
}
