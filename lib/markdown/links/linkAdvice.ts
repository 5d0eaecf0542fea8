import { webAddressFault } from '../../text/addressFault'
import { didYouMean, nearest } from '../../text/suggest'

const LINK_FIX = 'Corrigez le lien ou retirez-le.'

/**
 * What to write instead of a path that leads nowhere, a French sentence: « aka.md » may be meant for
 * « /critiques/aka », since links name pages, not files.
 *
 * @param path without `?…` and `#…`
 * @param known all paths of the site
 */
export function linkAdvice(path: string, known: Iterable<string>): string {
  if (isSite(path)) return `Écrivez « https://${path} ».`
  const name = path
    .replace(/(?:%20|\/)+$/, '')
    .replace(/^(?:\.{0,2}\/)*/, '')
    .replace(/\.md$/, '')
  const paths: readonly string[] = Array.isArray(known) ? known : [...known]
  const sameEnd = path.startsWith('/') ? undefined : paths.find(one => one.endsWith(`/${name}`))
  if (sameEnd) return `Vouliez-vous dire « ${sameEnd} » ?`
  // Where the folder is right, only the name counts: « /critiques/taxi » is not nearly « /critiques/aka ».
  const folder = `/${name}`.slice(0, name.lastIndexOf('/') + 2)
  const siblings = folder === '/' ? [] : siblingsIn(folder, paths)
  if (siblings.length === 0) return didYouMean(`/${name}`, paths, LINK_FIX)
  const slug = nearest(name.slice(folder.length - 1), siblings)
  return slug === null ? LINK_FIX : `Vouliez-vous dire « ${folder}${slug} » ?`
}

/** By the paths of the site, and by folder: many links lead astray in one folder. */
const siblingsOf = new WeakMap<readonly string[], Map<string, string[]>>()

/** What stands behind a folder in the paths that begin with it. */
function siblingsIn(folder: string, paths: readonly string[]): readonly string[] {
  const folders = siblingsOf.get(paths) ?? new Map<string, string[]>()
  siblingsOf.set(paths, folders)
  const kept = folders.get(folder)
  if (kept) return kept
  const found = paths.filter(one => one.startsWith(folder)).map(one => one.slice(folder.length))
  // A folder that is not ours is mostly named once: `/2013/05/12/`.
  if (found.length > 0) folders.set(folder, found)
  return found
}

/** `www.lemonde.fr`, `exemple.fr/film`: a host without its scheme. A file of ours ends in « .md » and has no slash behind. */
function isSite(path: string): boolean {
  const [host = ''] = path.split('/', 1)
  return (
    /^[^.\s]+(?:\.[^.\s]+)+$/.test(host) &&
    !/\.(?:md|html?|jpe?g|png|webp|avif|pdf)$/i.test(host) &&
    !webAddressFault(`https://${path}`)
  )
}
