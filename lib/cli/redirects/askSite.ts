import { absolute } from '../../routes'
import type { Milliseconds } from '../../time/clock'
import type { Redirect } from './redirectsOf'

const TIMEOUT: Milliseconds = 20_000

type Answer = { status: number; location: URL | null }

/**
 * Asks a running site for former addresses: each is to answer 308 and to lead, in one hop, to where its item stands,
 * which is to answer 200. An item that has the very address that it had answers 200 there.
 *
 * @param origin of the site that is asked, without a trailing slash
 * @param atOnce questions on their way at the same time
 * @param told called after each address, with what is wrong with it in French, or null
 */
export async function askSite(
  redirects: readonly Redirect[],
  { origin, atOnce, signal }: { origin: string; atOnce: number; signal: AbortSignal },
  told: (redirect: Redirect, fault: string | null) => void,
): Promise<void> {
  const queue = [...redirects]
  // Several former addresses lead to one page, which is asked once.
  const targets = new Map<string, Promise<number | string>>()
  const statusAt = (to: string) => {
    const asked =
      targets.get(to) ??
      ask(origin + to, signal).then(answer => (typeof answer === 'string' ? answer : answer.status))
    targets.set(to, asked)
    return asked
  }
  const worker = async () => {
    for (let redirect = queue.shift(); redirect && !signal.aborted; redirect = queue.shift()) {
      told(redirect, await faultOf(redirect, origin, signal, statusAt))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

async function faultOf(
  { asked, to }: Redirect,
  origin: string,
  signal: AbortSignal,
  statusAt: (to: string) => Promise<number | string>,
): Promise<string | null> {
  const answer = await ask(origin + asked, signal)
  if (typeof answer === 'string') return answer
  const { status, location } = answer
  if (status === 200 && asked === to) return null
  if (status !== 308) return `répond ${status} au lieu de 308`
  // A site behind a proxy names the address that readers know.
  const isOurs = location !== null && [origin, new URL(absolute('/')).origin].includes(location.origin)
  if (!isOurs || location.pathname !== to) return `mène vers ${location?.href ?? 'rien'}, non vers ${to}`
  const landing = await statusAt(to)
  if (typeof landing === 'string') return `mène à ${to} : ${landing}`
  return landing === 200 ? null : `mène à ${to}, qui répond ${landing} au lieu de 200`
}

/** @returns a French clause where nobody answers */
async function ask(address: string, signal: AbortSignal): Promise<Answer | string> {
  try {
    const response = await fetch(address, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
    })
    const location = response.headers.get('location')
    return { status: response.status, location: location === null ? null : new URL(location, address) }
  } catch (error) {
    const { name, cause } = error as { name: string; cause?: { code?: string } }
    return name === 'TimeoutError' ? 'ne répond pas à temps' : `ne répond pas (${cause?.code ?? name})`
  }
}
