import path from 'node:path'
import type { SourceEntry } from '../sourceItem'
import type { ArchiveFile } from './walk'

const REASONS: readonly [RegExp, string][] = [
  [/^\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?|bmp)$/, 'Une image vient avec le texte qui la montre.'],
  [
    /^\.(?:textile|rst|org|adoc|asciidoc|wiki|docx?|odt|rtf|txt)$/,
    'Ce format de texte ne se lit pas : convertissez-le en Markdown (pandoc).',
  ],
  [/^\.(?:html?|njk|liquid|ejs|hbs|pug|erb|astro)$/, 'Gabarit ou page en HTML.'],
  [/^\.(?:md|markdown|mdx|mkdn?|mdown)$/, 'Hors du dossier des textes.'],
]

/** What an archive holds beside its texts, a line for each ending. */
export function* otherFiles(files: readonly ArchiveFile[]): Generator<SourceEntry> {
  const byEnding = new Map<string, ArchiveFile[]>()
  for (const file of files) {
    const ending = path.posix.extname(file.name).toLowerCase()
    const others = byEnding.get(ending)
    if (others) others.push(file)
    else byEnding.set(ending, [file])
  }
  for (const [ending, some] of byEnding) {
    const [first] = some
    if (!first) continue
    const what = some.length === 1 ? first.name : `${some.length} fichiers ${ending || 'sans extension'}`
    const reason = REASONS.find(([pattern]) => pattern.test(ending))?.[1] ?? 'Ce n’est pas un texte.'
    yield { entry: 'left', what, where: { file: first.name, line: 1 }, reason }
  }
}
