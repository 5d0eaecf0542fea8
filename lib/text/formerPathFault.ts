import { type AddressFault, webAddressFault } from './addressFault'
import { cutFormerPath, formerPathOf } from './formerPath'
import { signFault } from './signFault'

/** Bytes of a text in ISO 8859-1, in which the sites of before 2005 escaped their accents. */
const ESCAPED = /(?:%[\da-f]{2})+/gi

/**
 * Why something cannot be an address that the site had before: null for a path, perhaps with a query, that a browser
 * may still ask for. Whether something else stands there now is not for it to say.
 */
export function formerPathFault(written: string): AddressFault | null {
  if (/^(?:[a-z][a-z\d+.-]*:)?[/\\]{2}[^/\\]/i.test(written)) return ofWholeAddress(written)
  const signs = signFault(written)
  if (signs) return signs
  if (written.includes('#')) return ofFragment(written)
  if (!written.startsWith('/')) {
    return fault('Une ancienne adresse commence par « / ».', `/${written.replace(/^\.?\//, '')}`)
  }
  const unread = undecodable(written)
  if (unread) return unread
  const { path } = cutFormerPath(written)
  const parts = decodeURIComponent(path).split('/')
  // What only an escape hides: as the server refuses it in a request.
  if (/[\p{Cc}\\]/u.test(decodeURIComponent(path))) {
    return { message: 'Cette adresse contient un signe qu’aucun navigateur n’envoie.', hint: 'Retirez-la.' }
  }
  if (parts.some(part => part === '.' || part === '..')) {
    const { pathname, search } = new URL(written, 'http://localhost')
    return fault('Cette adresse contient « . » ou « .. », que les navigateurs résolvent.', pathname + search)
  }
  if (formerPathOf(written) === '/') {
    return {
      message: 'C’est l’adresse de l’accueil.',
      hint: 'Retirez-la, ou ajoutez les paramètres par lesquels l’ancien site nommait cette page : « /?p=17 ».',
    }
  }
  return null
}

function ofWholeAddress(written: string): AddressFault {
  const whole = written.replace(/^(?:[a-z][a-z\d+.-]*:)?[/\\]+/i, 'https://')
  const message = 'Une ancienne adresse s’écrit sans le nom du site.'
  const path = whole.replace(/^https:\/\/[^/?#]*/, '').replace(/^(?!\/)/, '/')
  // What is wrong with the address besides has the next say.
  return webAddressFault(whole) === null && formerPathFault(path) === null
    ? fault(message, path)
    : { message, hint: 'Écrivez ce qui suit ce nom : « /2013/05/12/drive/ » ou « /?p=17 ».' }
}

function ofFragment(written: string): AddressFault {
  const before = written.slice(0, written.indexOf('#'))
  const message = 'Ce qui suit « # » n’arrive jamais au serveur.'
  return before !== '' && formerPathFault(before) === null
    ? fault(message, before)
    : { message, hint: 'Retirez cette adresse : aucun serveur ne peut la reconnaître.' }
}

/** Of escapes that are no UTF-8, or escape nothing. */
function undecodable(written: string): AddressFault | null {
  try {
    decodeURIComponent(written)
    return null
  } catch {
    const plain = written.replace(ESCAPED, escaped =>
      String.fromCharCode(
        ...escaped
          .split('%')
          .slice(1)
          .map(byte => Number.parseInt(byte, 16)),
      ),
    )
    return fault('Un caractère de cette adresse n’est pas en UTF-8.', plain)
  }
}

function fault(message: string, remedy: string): AddressFault {
  return { message, hint: `Écrivez « ${remedy} ».` }
}
