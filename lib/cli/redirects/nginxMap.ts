import { addToGroup } from '../../text/addToGroup'
import type { Redirect } from './redirectsOf'

/** Names of parameters that nginx has a variable of: `$arg_p`. */
const PLAIN_NAME = /^[a-z\d_]+$/i

/** One `map`: what is looked up, and lines of keys and targets. */
type Table = { source: string; lines: string[] }

/**
 * Former addresses as maps of nginx, which it looks up by a hash however many there are: a map of the paths, one for
 * each set of names of parameters, and one of expressions for what no variable holds. The most telling is asked first.
 *
 * @param redirects the most telling first
 * @param origin what targets begin with; empty for those of the same site
 */
export function nginxMap(redirects: readonly Redirect[], origin: string): string {
  const groups = new Map<string, Redirect[]>()
  for (const redirect of redirects) addToGroup(groups, sourceOf(redirect), redirect)
  const tables = [...groups].map(([source, group]) => tableOf(source, group, origin))
  const longest = Math.max(0, ...redirects.map(({ asked, to }) => Buffer.byteLength(asked + to)))
  const written = tables.toReversed().map(({ source, lines }, index) => {
    const name = index === tables.length - 1 ? '' : `_${index + 1}`
    const otherwise = index === 0 ? '""' : `$photogramme_former_${index}`
    return `map "${source}" $photogramme_former${name} {\n    default ${otherwise};\n${lines.join('\n')}\n}\n`
  })
  return `# Anciennes adresses de Photogramme, écrites par « npm run content -- redirects --format nginx ».
# Rangez ce fichier dans /etc/nginx/conf.d/, et dans le bloc « server » du site :
#     if ($photogramme_former) { return 308 $photogramme_former; }
map_hash_bucket_size ${powerOfTwo(2 * longest + 64)};
map_hash_max_size ${powerOfTwo(4 * redirects.length + 2048)};

${written.length > 0 ? written.join('\n') : 'map $uri $photogramme_former {\n    default "";\n}\n'}`
}

function sourceOf({ parameters }: Redirect): string {
  if (parameters.length === 0) return '$uri'
  if (!parameters.every(([name, value]) => PLAIN_NAME.test(name) && value !== '')) return '$uri?$args'
  const names = parameters.map(([name]) => name.toLowerCase()).sort()
  return `$uri?${names.map(name => `${name}=$arg_${name}`).join('&')}`
}

function tableOf(source: string, redirects: readonly Redirect[], origin: string): Table {
  const keys = new Map<string, string>()
  for (const redirect of redirects) {
    for (const key of keysOf(source, redirect)) if (!keys.has(key)) keys.set(key, origin + redirect.to)
  }
  return { source, lines: [...keys].map(([key, target]) => `    "${quoted(key)}" "${quoted(target)}";`) }
}

/** Small letters, as nginx compares: two keys that differ by capitals alone are one to it. */
function keysOf(source: string, redirect: Redirect): string[] {
  const { path, parameters } = redirect
  const paths = path === '/' ? [path] : [path, `${path}/`]
  if (source === '$uri') return paths
  if (source === '$uri?$args') return [expressionOf(redirect)]
  const inOrder = [...parameters].sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
  const spellings = [encodeURIComponent, asBrowsers, asForms].map(spell =>
    inOrder.map(([name, value]) => `${name}=${spell(value)}`.toLowerCase()).join('&'),
  )
  return paths.flatMap(one => [...new Set(spellings)].map(query => `${one}?${query}`))
}

/** A query as an address in a link holds it: fewer signs are escaped than may be. */
function asBrowsers(value: string): string {
  return new URL(`http://localhost/?${value.replace(/[%&#+]/g, encodeURIComponent)}`).search.slice(1)
}

/** A query as a form sends it: spaces are plus signs. */
function asForms(value: string): string {
  return new URLSearchParams([['', value]]).toString().slice(1)
}

function expressionOf({ path, parameters }: Redirect): string {
  const asked = parameters.map(([name, value]) => {
    const pair = value === '' ? `${literal(name)}=?` : `${literal(name)}=${literal(value)}`
    return `(?=(?:.*&)?${pair}(?:&|$))`
  })
  return `~*^${escaped(path)}/?\\?${asked.join('')}`
}

function literal(part: string): string {
  return escaped(asBrowsers(part))
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

function quoted(text: string): string {
  return text.replace(/["\\]/g, '\\$&')
}

function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(least))
}
