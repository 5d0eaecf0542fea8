import { nginxMap } from './nginxMap'
import { hasMoved, type Redirect } from './redirectsOf'

/** Where the former addresses stood, and where their targets stand. */
export type Sites = {
  /** The host of the former site. */
  host: string
  /** The origin of the present one. */
  origin: string
  /** Whether targets are written with the origin. */
  isElsewhere: boolean
}

/** A map as text, and the addresses that its form cannot say: they are left to the site. */
export type RedirectMap = { text: string; left: readonly Redirect[] }

type Writer = (redirects: readonly Redirect[], sites: Sites) => RedirectMap

const nginx: Writer = (redirects, sites) => ({ text: nginxMap(redirects, before(sites)), left: [] })

/** https://docs.netlify.com/routing/redirects: addresses with and without a slash at their end are one to it. */
const netlify: Writer = (redirects, sites) => ({
  text: lines(
    redirects.map(({ asked, parameters, to }) =>
      [
        asked.split('?', 1)[0],
        ...parameters.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
        before(sites) + to,
        '301!',
      ].join(' '),
    ),
  ),
  left: [],
})

/** A list of Bulk Redirects: https://developers.cloudflare.com/rules/url-forwarding/bulk-redirects/reference/csv-file-format. It reads no query. */
const cloudflare: Writer = (redirects, { host, origin }) => {
  const [paths, left] = [redirects.filter(isPath), redirects.filter(redirect => !isPath(redirect))]
  const variants = paths.flatMap(({ asked, to }) => {
    const bare = asked.replace(/\/$/, '')
    return [bare, `${bare}/`].map(one => `"https://${host}${one}","${origin}${to}",308,TRUE`)
  })
  return { text: lines([...new Set(variants)]), left }
}

/** For `.htaccess` or the configuration of a host, with mod_rewrite. */
const apache: Writer = (redirects, sites) => ({
  text: lines([
    'RewriteEngine On',
    ...redirects.flatMap(({ path, parameters, to }) => [
      ...parameters.map(([name, value]) => {
        const pair = [name, ...(value === '' ? [] : [value])].map(part => pattern(encodeURIComponent(part)))
        return `RewriteCond %{QUERY_STRING} "(?:^|&)${pair.join('=')}${value === '' ? '=?' : ''}(?:&|$)" [NC]`
      }),
      `RewriteRule "^/?${pattern(path.slice(1))}/?$" "${before(sites)}${to}" [R=308,L,NC${parameters.length > 0 ? ',QSD' : ''}]`,
    ]),
  ]),
  left: [],
})

const csv: Writer = (redirects, sites) => ({
  text: lines([
    'ancienne,actuelle',
    ...redirects.map(({ from, to }) =>
      [from, before(sites) + to].map(one => `"${one.replaceAll('"', '""')}"`).join(','),
    ),
  ]),
  left: [],
})

const json: Writer = (redirects, sites) => ({
  text: `${JSON.stringify(
    redirects.map(({ from, to }) => ({ from, to: before(sites) + to, status: 308 })),
    null,
    2,
  )}\n`,
  left: [],
})

export const REDIRECT_FORMATS: Readonly<Record<string, Writer>> = {
  nginx,
  netlify,
  cloudflare,
  apache,
  csv,
  json,
}

/** @param redirects those that lead to where they are are left out */
export function writeMap(writer: Writer, redirects: readonly Redirect[], sites: Sites): RedirectMap {
  return writer(redirects.filter(hasMoved), sites)
}

function before({ isElsewhere, origin }: Sites): string {
  return isElsewhere ? origin : ''
}

function isPath({ parameters }: Redirect): boolean {
  return parameters.length === 0
}

function pattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|"]/g, '\\$&')
}

function lines(all: readonly string[]): string {
  return all.map(line => `${line}\n`).join('')
}
