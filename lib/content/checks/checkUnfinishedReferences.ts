import { linksIn } from '../../markdown/links/linksIn'
import { CONTENT_TYPES } from '../../model/contentTypes'
import type { ValidFile } from '../../model/files'
import { type Archive, textsOf } from '../../model/items'
import type { Problem } from '../../model/problem'
import { lineAndColumn } from '../../text/lineAndColumn'

/** A figure of the ledger that a text quotes. */
const QUOTED = /:chiffre\[[^\]]*\]\{[^}]*?slug=["']?([a-z0-9-]+)/g

/**
 * Links to what is hidden because something is left to write in it, and figures quoted of it: their words are plain
 * text until it is written.
 *
 * @param archive of all files
 * @param hidden those of which nothing goes out
 */
export function checkUnfinishedReferences(archive: Archive, hidden: readonly ValidFile[]): Problem[] {
  if (hidden.length === 0) return []
  const paths = new Map<string, ValidFile>()
  for (const file of hidden) {
    const path = CONTENT_TYPES[file.kind].path?.(file.slug)
    if (path) paths.set(path, file)
  }
  const figures = new Map(hidden.flatMap(file => (file.kind === 'figure' ? [[file.slug, file]] : [])))
  return textsOf(archive).flatMap(({ body }) => {
    const { markdown } = body
    const toPages = mayLead(markdown, paths.keys())
      ? linksIn(markdown).flatMap(({ path, line, column }) => {
          const target = paths.get(path)
          return target ? [{ line, column, target }] : []
        })
      : []
    const toFigures = [...markdown.matchAll(QUOTED)].flatMap(({ index, 1: slug = '' }) => {
      const target = figures.get(slug)
      return target ? [{ ...lineAndColumn(markdown, index), target }] : []
    })
    return [...toPages, ...toFigures].map(
      ({ line, column, target }): Problem => ({
        file: body.file,
        line: body.line + line - 1,
        column,
        rule: 'held-back',
        severity: 'warning',
        message: `Ce renvoi mène vers ${target.file}, où il reste quelque chose à écrire : ses mots sont du simple texte jusque-là.`,
        hint: 'Rien à faire ici : le lien viendra avec la page. Retirez-le si la phrase ne tient pas sans lui.',
      }),
    )
  })
}

function mayLead(markdown: string, paths: Iterable<string>): boolean {
  for (const path of paths) if (markdown.includes(path)) return true
  return false
}
