import { didYouMean, nearest } from '../text/suggest'

const LINK_FIX = 'Corrigez le lien ou retirez-le.'

/**
 * What to write instead of a path that leads nowhere, a French sentence: « aka.md » may be meant for
 * « /critiques/aka », since links name pages, not files.
 *
 * @param path without `?…` and `#…`
 * @param known all paths of the site
 */
export function linkAdvice(path: string, known: Iterable<string>): string {
  if (/^www\./.test(path)) return `Écrivez « https://${path} ».`
  const name = path.replace(/^(?:\.{0,2}\/)*/, '').replace(/\.md$|\/$/, '')
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
