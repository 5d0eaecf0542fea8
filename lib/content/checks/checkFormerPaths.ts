import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { CONTENT_TYPES } from '../../model/contentTypes'
import { isArticleFile, type ValidFile } from '../../model/files'
import { addressOf } from '../../model/pathOf'
import type { Problem } from '../../model/problem'
import { isOwnAddress } from '../../model/reserved'
import { addToGroup } from '../../text/addToGroup'
import { formerPathOf } from '../../text/formerPath'
import { flatMapped, type Steps } from '../../turns/steps'

/** A former address that a file claims, and the field in which it does. */
type Claim = {
  file: ValidFile
  field: 'formerPaths' | 'aliases' | 'formerSlugs' | 'addresses'
  index: number
  form: string
}

/**
 * Addresses of the former site that are not free: the site answers there by itself, or another file claims them.
 * Those of hidden items are taken too: they will lead to them one day. Both places are told.
 *
 * @param pages the addresses of all pages, hidden ones too
 * @param publicFolder absolute: its files are answered with before anything else is looked for
 */
export function* checkFormerPaths(
  files: readonly ValidFile[],
  pages: Pick<ReadonlySet<string>, 'has'>,
  publicFolder: string,
): Steps<Problem[]> {
  const claims = yield* flatMapped(files, claimsOf)
  if (claims.every(({ field }) => field === 'aliases' || field === 'formerSlugs')) return []
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) addToGroup(groups, claim.form, claim)
  const owners = new Map<string, ValidFile>()
  for (const file of files) owners.set(addressOf(file.folder, file.slug) ?? '', file)
  const ownFiles = filesBelow(publicFolder)
  const isSites = (form: string) => ownFiles.has(form) || isOwnAddress(form, pages)

  return yield* flatMapped(claims, claim => {
    const { file, field, form } = claim
    const owner = owners.get(form)
    if (field === 'formerPaths' && owner === file) return []
    if (field === 'formerPaths' && owner) {
      return [
        problem(
          claim,
          `Cette adresse est celle d’un autre fichier : ${owner.file}.`,
          'Retirez-la, ou renommez cet autre fichier.',
        ),
      ]
    }
    // Of a page that was taken back and is there again linkWithdrawals.ts tells, and of names linkAliases.ts.
    if ((field === 'formerPaths' || (field === 'addresses' && !pages.has(form))) && isSites(form)) {
      return [
        problem(
          claim,
          'Le site répond déjà lui-même à cette adresse.',
          'Retirez-la : elle ne peut pas mener ailleurs.',
        ),
      ]
    }
    const rival = groups.get(form)?.find(other => other.file !== file && isTold(field, other.field))
    if (!rival) return []
    const place = rival.file.placeOf([rival.field, rival.index])
    return [
      problem(
        claim,
        `Cette ancienne adresse est déjà prise : ${place.file}:${place.line}.`,
        'Gardez-la dans un seul des deux fichiers.',
      ),
    ]
  })
}

/** Whether a claim to what another claims is told of here: not of two names, and not with a withdrawal. */
function isTold(field: Claim['field'], rival: Claim['field']): boolean {
  return field === 'formerPaths' || (field !== 'addresses' && rival === 'formerPaths')
}

function problem({ file, field, index, form }: Claim, told: string, hint: string): Problem {
  return {
    ...file.placeOf([field, index]),
    field: `${field}.${index}`,
    rule: 'taken-address',
    message: `« ${form} » — ${told}`,
    hint,
    // The other file may be hidden.
    publicMessage: `« ${form} » — Cette adresse est déjà prise.`,
  }
}

/** Those that have a problem of their own are empty. */
function claimsOf(file: ValidFile): Claim[] {
  const claim = (
    field: Claim['field'],
    written: readonly string[],
    path?: (slug: string) => string,
  ): Claim[] =>
    written.flatMap((one, index) =>
      one === '' ? [] : [{ file, field, index, form: path ? path(one) : formerPathOf(one) }],
    )
  if (file.kind === 'withdrawal') return claim('addresses', file.data.addresses)
  const own = 'formerPaths' in file.data ? claim('formerPaths', file.data.formerPaths) : []
  const { path } = CONTENT_TYPES[file.kind]
  if (!path) return own
  if (isArticleFile(file)) return [...own, ...claim('aliases', file.data.aliases, path)]
  return 'formerSlugs' in file.data ? [...own, ...claim('formerSlugs', file.data.formerSlugs, path)] : own
}

/** The addresses of the files of a folder, but for its pictures, in small letters. */
function filesBelow(folder: string, address = ''): Set<string> {
  const found = new Set<string>()
  if (address === '/images' || !existsSync(folder)) return found
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const below = `${address}/${entry.name.toLowerCase()}`
    if (!entry.isDirectory()) found.add(below)
    else for (const file of filesBelow(path.join(folder, entry.name), below)) found.add(file)
  }
  return found
}
