import { remembered } from '../../cache/remembered'
import { addressesIn } from '../../markdown/links/addressesIn'
import type { ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { parsedUrl } from '../../parsedUrl.mjs'
import { siteUrl } from '../../site'
import { isLocalHost } from '../../text/localHost'

/** What was found in a file for a site. */
const memory = remembered<{ site: string; problems: Problem[] }>('ownAddresses')

/**
 * Links of a body that name our own site in full. Nothing looks whether their page exists, is public or has moved, as
 * is looked for « /critiques/drive ». On the site itself they lead somewhere, and are doubtful; those of a site that is
 * served without TLS or on a port of its own are of a preview, which readers cannot open, and are errors.
 *
 * @param site the origin of the site, `SITE_URL`
 */
export function checkOwnAddresses(file: ValidFile, site = siteUrl()): Problem[] {
  return memory.of(
    file.source,
    () => ({ site, problems: ownAddressesIn(file, site) }),
    known => known.site === site,
  ).problems
}

function ownAddressesIn(file: ValidFile, site: string): Problem[] {
  const own = new URL(site)
  const name = own.hostname.replace(/^www\./, '')
  // The machine of the editor is told of with every link (lib/text/localHost.ts).
  if (isLocalHost(own.hostname) || !file.body.toLowerCase().includes(name)) return []
  const isPreview = own.protocol !== 'https:' || own.port !== ''
  return addressesIn(file.body).flatMap(({ url, line, column }): Problem[] => {
    const linked = parsedUrl(url)
    if (!linked || !/^https?:$/.test(linked.protocol) || linked.hostname.replace(/^www\./, '') !== name)
      return []
    if (isPreview && linked.port !== own.port) return []
    const { pathname, search, hash } = linked
    return [
      {
        file: file.file,
        line: file.bodyLine + line - 1,
        column,
        rule: 'local-address',
        message: `« ${url} » — Cette adresse est celle du site lui-même.`,
        hint: `Écrivez « ${pathname}${search}${hash} » : le lien est alors vérifié.`,
        ...(!isPreview && { severity: 'warning' as const }),
      },
    ]
  })
}
