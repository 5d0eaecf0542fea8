import path from 'node:path'
import { FOLDERS } from '../../model/contentTypes'
import type { SourceFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { isReserved } from '../../model/reserved'
import type { RuleId } from '../../model/ruleIds'
import { SLUG_PATTERN, slugOf } from '../../text/slug'
import { didYouMean } from '../../text/suggest'

/** Twice the longest article (a 10,000-word essay is 70 kB); more is a picture or a paste gone wrong. */
export const MAX_BYTES = 160_000

/**
 * The problem of an entry of the content folder itself that is not the folder of a content type. A folder in which
 * nothing lies, such as file managers make, only asks for a second look.
 */
export function ofNoType(place: string, name: string, isEmptyFolder: boolean): Problem {
  if (name.endsWith('.md')) {
    return atTop(
      place,
      'misplaced-file',
      'Ce fichier n’est dans le dossier d’aucun type de contenu.',
      `Déplacez-le dans le sien : ${FOLDERS.join(', ')}.`,
    )
  }
  const problem = atTop(
    place,
    'misplaced-file',
    'Ce dossier ou fichier n’appartient à aucun type de contenu.',
    didYouMean(name, FOLDERS, `Les dossiers connus sont : ${FOLDERS.join(', ')}.`),
  )
  return isEmptyFolder ? { ...problem, severity: 'warning' } : problem
}

/** The problem of a file or link that has the name of the folder of a content type. */
export function noFolder(place: string): Problem {
  return atTop(
    place,
    'misplaced-file',
    'Un dossier est attendu ici.',
    'Supprimez ce fichier ou ce lien, et créez un dossier de ce nom.',
  )
}

/** The problem of a link, to a file or a folder, that leads out of the content folder. */
export function leadsOut(place: string): Problem {
  return atTop(
    place,
    'outside-content',
    'Ce lien symbolique sort du dossier de contenu.',
    'Remplacez-le par une copie du fichier : rien hors de content/ ne peut être publié.',
  )
}

/** The problem of a file that holds more than `MAX_BYTES`. */
export function tooLong(file: string, bytes: number): Problem {
  return atTop(
    file,
    'limits',
    `Le fichier pèse ${weight(bytes)} ; la limite est de ${weight(MAX_BYTES)}.`,
    'Retirez ce qui n’est pas du texte (image collée, export) ou coupez l’article en plusieurs.',
  )
}

/** The problem of a folder within the folder of a content type. */
export function noFile(file: string): Problem {
  return atTop(
    file,
    'misplaced-file',
    'Un dossier se trouve là où un fichier est attendu.',
    'Rangez les fichiers directement dans le dossier de leur type.',
  )
}

/** The problem of a file within the folder of a content type that is no Markdown by its name. */
export function noMarkdown(file: string): Problem {
  return atTop(
    file,
    'misplaced-file',
    'Seuls des fichiers Markdown (.md) sont attendus ici.',
    'Renommez le fichier en « .md », ou déplacez-le : les images vont dans public/images.',
  )
}

/**
 * The problem of a file whose name differs from that of another one of its folder by capitals alone.
 *
 * @param other the name of that other file
 */
export function sameAddress(file: string, other: string): Problem {
  return atTop(
    file,
    'duplicate-slug',
    `Deux fichiers donnent la même adresse : ${other} et ${path.posix.basename(file)}.`,
    'Renommez l’un des deux : la casse ne distingue pas deux adresses.',
  )
}

/** The problem of a file whose name can be no address, or is one of the site’s own; null for all others. */
export function slugProblem({ folder, slug, file }: SourceFile): Problem | null {
  if (!SLUG_PATTERN.test(slug)) {
    return atTop(
      file,
      'invalid-slug',
      `Le nom du fichier, « ${slug} », ne peut pas servir d’adresse.`,
      slugOf(slug)
        ? `Renommez-le « ${slugOf(slug)}.md » : minuscules sans accent, chiffres et traits d’union.`
        : 'N’utilisez que des minuscules sans accent, des chiffres et des traits d’union : balle-perdue-2.md.',
    )
  }
  if (isReserved(folder, slug)) {
    return atTop(
      file,
      'reserved-slug',
      `L’adresse « ${slug} » est réservée par le site.`,
      'Choisissez un autre nom de fichier.',
    )
  }
  return null
}

function weight(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} ko`
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} Mo`
}

function atTop(file: string, rule: RuleId, message: string, hint: string): Problem {
  return { file, line: 1, column: 1, rule, message, hint }
}
