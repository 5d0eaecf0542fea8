import { parsedUrl } from '../parsedUrl.mjs'
import { isLocalHost } from './localHost'
import { signFault } from './signFault'

/** What is wrong with an address, and what to write instead: French sentences. `isLocal`: nobody else can open it. */
export type AddressFault = { message: string; hint: string; isLocal?: true }

const WHOLE = 'Copiez-la entière de la barre d’adresse du navigateur, ou retirez-la.'

/** RFC 1035 and 2181: a label of a host, in its ASCII form. Hosts in use have underscores. */
const LABEL = /^[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?$/
const LONGEST_HOST = 253

/** Signs of a host as people read it: letters of any script, and the points of Catalan and Japanese names. */
const SPOKEN_HOST = /^(?:[\p{L}\p{M}\p{N}\p{So}\p{Extended_Pictographic}._·・-]|\u200D|\uFE0F)+$/u

/**
 * Why an address of a web page leads nowhere, whoever reads it; null when it is whole: `http:` or `https:`, two
 * slashes, a host that can exist, a port that can, nothing in it that separates words. Whether a page stands there is
 * another question.
 */
export function webAddressFault(address: string): AddressFault | null {
  if (!/^https?:/i.test(address)) {
    return {
      message: 'Ce n’est pas une adresse web complète : elle commence par https://',
      hint: adviceFor(address),
    }
  }
  if (/[\s\p{Cc}]/u.test(address)) {
    return {
      message: 'Une adresse ne contient ni espace ni retour à la ligne.',
      hint: /^https?:\/\/[^\s/]+\/[^\n]*$/.test(address)
        ? `Écrivez %20 à la place de chaque espace : ${address.trim().replace(/\s/g, '%20')}`
        : WHOLE,
    }
  }
  const fault: AddressFault | null = signFault(address) ?? siteFault(address)
  // A field takes no address within the site.
  return fault?.isLocal
    ? { ...fault, hint: 'Donnez l’adresse publique de cette page, ou retirez-la.' }
    : fault
}

/** What to write for an address that lacks its scheme; none that would be refused in its turn. */
function adviceFor(address: string): string {
  const whole = address.startsWith('//') ? `https:${address}` : `https://${address}`
  return /^(?:\/\/)?[^\s/?#@:]+\.[^\s/?#@:]+(?:[/?#]|$)/.test(address) && !webAddressFault(whole)
    ? `Écrivez ${whole}`
    : WHOLE
}

/**
 * Why an address that Markdown takes for one cannot be followed; null when it can, and for an address within the site,
 * which is judged by what stands there. The address may be of any protocol and hold spaces, which are escaped in the
 * page.
 */
export function addressFault(address: string): AddressFault | null {
  if (/^[/\\]{2}/.test(address)) {
    const whole = `https:${address.replace(/^[/\\]+/, '//')}`
    return (
      addressFault(whole) ?? {
        message: 'Cette adresse n’a pas de « https: ».',
        hint: `Écrivez « ${whole} ».`,
      }
    )
  }
  const withoutScheme = /^[^\s/?#]+:\d+(?=[/?#]|$)/.exec(address)
  if (withoutScheme && !/^tel:/i.test(address)) {
    const whole = `http://${address}`
    const fault = signFault(address) ?? siteFault(whole)
    return fault ?? { message: 'Cette adresse n’a pas de « http: ».', hint: `Écrivez « ${whole} ».` }
  }
  const signs = signFault(address)
  if (signs) return signs
  const [, scheme, rest = ''] = /^([a-z][a-z\d+.-]*):(.*)$/is.exec(address) ?? []
  if (!scheme) return null
  switch (scheme.toLowerCase()) {
    case 'http':
    case 'https':
      return siteFault(address)
    case 'mailto':
      return mailFault(rest)
    default:
      return rest !== '' && parsedUrl(address)
        ? null
        : { message: 'Cette adresse n’en est pas une.', hint: WHOLE }
  }
}

/** Of an address in `http:` or `https:` alone. */
function siteFault(address: string): AddressFault | null {
  const [, authority] = /^https?:\/\/([^/?#\\]*)/i.exec(address) ?? []
  if (!authority) {
    const whole = address.replace(/^(https?:)[/\\]*/i, '$1//')
    const fault = /^https?:\/\/[^/?#\\]/i.test(whole) ? siteFault(whole) : null
    if (fault?.isLocal) return fault
    return {
      message:
        authority === undefined
          ? 'Il manque un « / » à cette adresse.'
          : 'Cette adresse ne nomme pas de site.',
      hint: fault || whole.endsWith('//') || whole === address ? WHOLE : `Écrivez « ${whole} ».`,
    }
  }
  if (authority.includes('@')) {
    return {
      message: 'Cette adresse contient un « @ » avant le nom du site.',
      hint: 'Une adresse de courriel s’écrit « mailto:nom@exemple.fr » ; un mot de passe ne se publie pas.',
    }
  }
  // The parser would take line breaks and tabs away, others would not.
  if (/[\s\p{Cc}]/u.test(authority)) return noHost(authority)
  const url = parsedUrl(address)
  if (!url) {
    return /:[^:\]]*$/.test(authority) && hasHost(authority.replace(/:[^:\]]*$/, ''))
      ? {
          message: `« ${authority.replace(/^.*:/, ':')} » n’est pas un port.`,
          hint: 'Retirez-le de l’adresse.',
        }
      : noHost(authority)
  }
  const { hostname } = url
  if (isLocalHost(hostname)) return localFault(address, hostname)
  return isHost(hostname, authority.replace(/:\d*$/, '')) ? null : noHost(authority)
}

function localFault(address: string, host: string): AddressFault {
  const isPreview = /^(?:localhost|127\..*|0\.0\.0\.0|\[::1?\])$/.test(host)
  return {
    message: isPreview
      ? 'Cette adresse est celle de l’aperçu, sur votre machine.'
      : 'Cette adresse ne s’ouvre que sur votre machine ou sur votre réseau.',
    hint: `Écrivez « ${address.replace(/^https?:\/\/[^/?#]*/i, '').replace(/^(?!\/)/, '/')} ».`,
    isLocal: true,
  }
}

function noHost(authority: string): AddressFault {
  return { message: `« ${authority.slice(0, 60)} » n’est pas un nom de site.`, hint: WHOLE }
}

/** RFC 6068: one or more addresses, then perhaps a subject or a text. */
function mailFault(written: string): AddressFault | null {
  const [mailboxes = ''] = written.split('?', 1)
  const fault = {
    message: 'Cette adresse de courriel n’est pas complète.',
    hint: 'Écrivez « mailto:nom@exemple.fr ».',
  }
  if (!parsedUrl(`mailto:${written}`)) return fault
  const isWhole = mailboxes.split(',').every(mailbox => {
    const at = mailbox.lastIndexOf('@')
    return /^[^\s@<>()[\]",;:\\]+$/.test(mailbox.slice(0, Math.max(at, 0))) && hasHost(mailbox.slice(at + 1))
  })
  return isWhole ? null : fault
}

function hasHost(written: string): boolean {
  if (/[\s/?#@\\:]/.test(written)) return false
  const url = parsedUrl(`https://${written}/`)
  return url !== null && isHost(url.hostname, written) && !isLocalHost(url.hostname)
}

/**
 * @param host in the form that a URL gives it: in ASCII, small letters, an address of version 6 in brackets
 * @param spoken its name as somebody wrote it, without a port
 */
function isHost(host: string, spoken: string): boolean {
  if (host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host)) return true
  const labels = host.replace(/\.$/, '').split('.')
  return (
    labels.length > 1 &&
    host.length <= LONGEST_HOST &&
    labels.every(label => LABEL.test(label)) &&
    /[a-z]/.test(labels.at(-1) ?? '') &&
    SPOKEN_HOST.test(spoken)
  )
}
