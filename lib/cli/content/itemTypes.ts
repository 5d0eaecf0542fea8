import type { ItemName } from '../../editing/usesOf'
import { CONTENT_TYPES, type Folder, KINDS, type Kind, typeWord } from '../../model/contentTypes'
import type { SourceFile } from '../../model/files'
import { bareName } from '../../text/bareName'
import { slugOf } from '../../text/slug'
import { didYouMean } from '../../text/suggest'
import { Misuse } from './verb'

/** Types whose items have a name of their own: a withdrawal comes with the item that it takes back. */
export type ItemKind = Exclude<Kind, 'withdrawal'>

export const ITEM_KINDS = KINDS.filter((kind): kind is ItemKind => kind !== 'withdrawal')

/** The French words by which editors name the types of items. */
export const ITEM_TYPES = ITEM_KINDS.map(typeWord)

/**
 * The folder of a type as typed: « film », or the folder itself, « films ».
 *
 * @throws Misuse for anything else
 */
export function folderOfType(word: string | undefined): Folder {
  // « Actualité » as a French hand writes it.
  const plain = word && slugOf(word)
  const kind = ITEM_KINDS.find(name => typeWord(name) === plain || CONTENT_TYPES[name].folder === plain)
  if (kind) return CONTENT_TYPES[kind].folder
  throw new Misuse(
    word === undefined
      ? `Il manque le type : ${ITEM_TYPES.join(', ')}.`
      : `« ${word} » n’est pas un type. ${didYouMean(word, ITEM_TYPES, `Les types : ${ITEM_TYPES.join(', ')}.`)}`,
  )
}

/** « content/films/drive.md », as the shell completes it, in place of « film drive ». */
export function typeAndName([first = '', ...rest]: readonly string[]): string[] {
  const [, folder, name] = /^(?:.*\/)?([a-z]+)\/([^/]+?)(?:\.md)?$/.exec(first) ?? []
  if (folder && name) return [folder, name, ...rest]
  return first === '' ? [...rest] : [first, ...rest]
}

/**
 * The file that `film drive` names.
 *
 * @throws Misuse when there is none
 */
export function findItem(
  [type, name]: readonly (string | undefined)[],
  files: readonly SourceFile[],
): { item: ItemName; file: SourceFile } {
  const folder = folderOfType(type)
  const slug = name && bareName(name)
  if (slug === undefined) throw new Misuse(`Il manque le nom du fichier de ${folder}, sans « .md ».`)
  const file = files.find(other => other.folder === folder && other.slug === slug)
  if (file) return { item: { folder, slug }, file }
  const known = files.filter(other => other.folder === folder).map(other => other.slug)
  throw new Misuse(
    `Aucun fichier « ${slug} » dans ${folder}. ${didYouMean(slug, known, `Voyez content/${folder}/.`)}`,
  )
}

/** Used where an item is spoken of: « films/drive ». */
export function spokenName({ folder, slug }: ItemName): string {
  return `${folder}/${slug}`
}
