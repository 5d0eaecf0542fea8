import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { FOLDERS, type Folder } from './kinds'
import type { Problem } from './problem'
import { isReserved, SLUG_PATTERN } from './slug'
import { didYouMean } from './suggest'

/** One content file as text: without byte-order mark, with `\n` line ends. */
export type SourceFile = { folder: Folder; slug: string; file: string; text: string }

/** Far above the longest article (a 10,000-word essay is 70 kB); more is a picture or a paste gone wrong. */
const MAX_BYTES = 1_000_000

/**
 * Reads every Markdown file below `root`, two levels deep (`folder/slug.md`).
 * Never throws for bad content: what cannot be read is a problem, and the other files are still read.
 *
 * @param root absolute path of the content folder
 */
export async function read(root: string): Promise<{ files: SourceFile[]; problems: Problem[] }> {
  const files: SourceFile[] = []
  const problems: Problem[] = []
  const realRoot = await realpath(root)
  const label = path.basename(root)

  for (const name of await visibleNames(root)) {
    const place = `${label}/${name}`
    if (/^[A-Z]+\.md$/.test(name)) continue // notes for editors, such as LISEZMOI.md
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
    await readFolder(name)
  }
  return { files, problems }

  async function readFolder(folder: Folder): Promise<void> {
    const absolute = path.join(root, folder)
    const isDirectory = await stat(absolute).then(
      found => found.isDirectory(),
      () => false,
    )
    if (!isDirectory) {
      problems.push(
        atTop(
          `${label}/${folder}`,
          'Un dossier est attendu ici.',
          'Supprimez ce fichier ou ce lien, et créez un dossier de ce nom.',
        ),
      )
      return
    }
    const seen = new Map<string, string>()
    const names = await visibleNames(absolute)
    const results = await Promise.all(names.map(name => readOne(folder, name)))
    for (const result of results) {
      if ('rule' in result) {
        problems.push(result)
        continue
      }
      const twin = seen.get(result.slug.toLowerCase())
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
      seen.set(result.slug.toLowerCase(), path.posix.basename(result.file))
      const problem = slugProblem(result)
      if (problem) problems.push(problem)
      else files.push(result)
    }
  }

  async function readOne(folder: Folder, name: string): Promise<SourceFile | Problem> {
    const file = `${label}/${folder}/${name}`
    const absolute = path.join(root, folder, name)
    const target = await realpath(absolute).catch(() => null)
    if (target === null) {
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
    const found = await stat(target)
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
        `Le fichier pèse ${(found.size / 1_000_000).toFixed(1).replace('.', ',')} Mo ; la limite est de 1 Mo.`,
        'Retirez ce qui n’est pas du texte (image collée, export) ou coupez l’article en plusieurs.',
      )
    }
    const bytes = await readFile(target)
    const broken = firstInvalidUtf8(bytes)
    if (broken) {
      return {
        file,
        ...broken,
        rule: 'Le fichier n’est pas encodé en UTF-8.',
        fix: 'Ouvrez-le dans l’éditeur et enregistrez-le avec l’encodage « UTF-8 », puis vérifiez les accents.',
      }
    }
    return { folder, slug: name.slice(0, -'.md'.length), file, text: normalise(bytes.toString('utf8')) }
  }
}

function slugProblem({ folder, slug, file }: SourceFile): Problem | null {
  if (!SLUG_PATTERN.test(slug)) {
    return atTop(
      file,
      `Le nom du fichier, « ${slug} », ne peut pas servir d’adresse.`,
      'N’utilisez que des minuscules sans accent, des chiffres et des traits d’union : balle-perdue-2.md.',
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

/** Names that an editor sees; hidden files and the backups of text editors are nobody's content. */
async function visibleNames(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names.filter(name => !name.startsWith('.') && !name.endsWith('~')).sort()
}

function isFolder(name: string): name is Folder {
  return (FOLDERS as string[]).includes(name)
}

function normalise(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

/** Line and column (in characters) of the first byte that is not UTF-8, or null. */
function firstInvalidUtf8(bytes: Buffer): { line: number; column: number } | null {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return null
  } catch {
    // U+FFFD marks the fault; a file that really contains U+FFFD before it is misplaced by that much only.
    const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? ''
    const lines = before.split(/\r\n?|\n/)
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
  }
}

function atTop(file: string, rule: string, fix: string): Problem {
  return { file, line: 1, column: 1, rule, fix }
}
