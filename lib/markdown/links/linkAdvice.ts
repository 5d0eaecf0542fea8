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
  const paths = [...known]
  const sameEnd = path.startsWith('/') ? undefined : paths.find(one => one.endsWith(`/${name}`))
  if (sameEnd) return `Vouliez-vous dire « ${sameEnd} » ?`
  // Where the folder is right, only the name counts: « /critiques/taxi » is not nearly « /critiques/aka ».
  const folder = `/${name}`.slice(0, name.lastIndexOf('/') + 2)
  const siblings = folder === '/' ? [] : paths.filter(one => one.startsWith(folder))
  if (siblings.length === 0) return didYouMean(`/${name}`, paths, LINK_FIX)
  const slug = nearest(
    name.slice(folder.length - 1),
    siblings.map(one => one.slice(folder.length)),
  )
  return slug === null ? LINK_FIX : `Vouliez-vous dire « ${folder}${slug} » ?`
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
