import { read } from '../../content/source/read'
import { formatCount } from '../../format/number'
import type { ContentFolders } from '../../model/files'
import type { Place, Problem } from '../../model/problem'
import { siteUrl } from '../../site'
import { type AddressFault, webAddressFault } from '../../text/addressFault'
import { addToGroup } from '../../text/addToGroup'
import type { Milliseconds } from '../../time/clock'
import { type ExternalLink, externalLinks } from './externalLinks'
import type { Context } from './verb'

/** Hosts asked at the same time; each of them is asked one thing at a time. */
const HOSTS_AT_ONCE = 8
const TIMEOUT: Milliseconds = 10_000

/** Answers that say for certain that nothing is there. Others may be meant for programs only. */
const GONE = [404, 410]

type LinkFault = { message: string; isCertain: boolean }

/** Asks every external address of the content for its page. A dead one is an error, a doubtful one a warning. */
export async function checkExternalLinks(folders: ContentFolders, context: Context): Promise<Problem[]> {
  const found = externalLinks((await read(folders.content)).files)
  const links = found.filter(({ url }) => !cannotBeAsked(url))
  const queues = [...groupedByHost(links).values()]
  context.complain(
    `— ${formatCount(links.length, 'adresse extérieure', 'adresses extérieures')} sur ${formatCount(queues.length, 'site')}…`,
  )
  const problems = found.flatMap(notAsked)
  const worker = async () => {
    for (let queue = queues.pop(); queue && !context.signal.aborted; queue = queues.pop()) {
      for (const { url, places } of queue) {
        const finding = await ask(url)
        if (finding) problems.push(...places.map(place => problemOf(url, finding, place)))
      }
    }
  }
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, worker))
  return problems
}

/**
 * What no program can ask for. Where it stands as a link or in a field, check refuses it in any case; anywhere else it
 * is text, and may be meant.
 */
function notAsked({ url, places }: ExternalLink): Problem[] {
  const fault = cannotBeAsked(url)
  if (!fault) return []
  return places.map(place => ({
    ...place,
    rule: 'external-link',
    message: `« ${url} » — ${fault.message}`,
    hint: fault.hint,
    severity: 'warning',
  }))
}

/** Why no program can ask for an address. One of the own machine can be asked, wrong as it is on the page. */
function cannotBeAsked(url: string): AddressFault | null {
  const fault = webAddressFault(url)
  return fault?.isLocal ? null : fault
}

function groupedByHost(links: readonly ExternalLink[]): Map<string, ExternalLink[]> {
  const groups = new Map<string, ExternalLink[]>()
  for (const link of links) addToGroup(groups, new URL(link.url).host, link)
  return groups
}

/** Null when the address answers. */
async function ask(url: string): Promise<LinkFault | null> {
  try {
    // Many servers refuse HEAD, or answer it wrongly: only a page that was really asked for counts as missing.
    const status = await statusOf(url, 'HEAD').catch(() => 0)
    if (status > 0 && status < 400) return null
    const second = await statusOf(url, 'GET')
    if (second < 400) return null
    return { message: `L’adresse répond ${second}.`, isCertain: GONE.includes(second) }
  } catch (error) {
    const { name, cause } = error as { name: string; cause?: { code?: string } }
    if (name === 'TimeoutError') return { message: 'L’adresse ne répond pas à temps.', isCertain: false }
    const isCertain = cause?.code === 'ENOTFOUND'
    return {
      message: isCertain ? 'Ce site n’existe pas.' : `L’adresse ne répond pas (${cause?.code ?? name}).`,
      isCertain,
    }
  }
}

async function statusOf(url: string, method: 'HEAD' | 'GET'): Promise<number> {
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(TIMEOUT),
    headers: { 'User-Agent': `PhotogrammeLinkCheck/1.0 (+${siteUrl()})`, Accept: '*/*' },
  })
  await response.body?.cancel()
  return response.status
}

function problemOf(url: string, { message, isCertain }: LinkFault, place: Place): Problem {
  return {
    ...place,
    rule: 'external-link',
    message: `« ${url} » — ${message}`,
    hint: isCertain
      ? 'Remplacez l’adresse, ou retirez le lien.'
      : 'Ouvrez-la dans un navigateur : certains sites refusent les programmes.',
    ...(!isCertain && { severity: 'warning' }),
  }
}
