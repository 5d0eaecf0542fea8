import { Catalogue } from '../../content/catalogue/catalogue'
import { gate } from '../../content/gate'
import { formatCount } from '../../format/number'
import { FOLDERS } from '../../model/contentTypes'
import { addressOf } from '../../model/pathOf'
import { parsedUrl } from '../../parsedUrl.mjs'
import { absolute } from '../../routes'
import { changedPages } from '../../seo/indexNow/changedPages'
import { indexNowKey } from '../../seo/indexNow/indexNowKey'
import { isAccepted, type Submission, submitPages } from '../../seo/indexNow/submitPages'
import { isPublicSite } from '../../site'
import type { Milliseconds } from '../../time/clock'
import { epoch, parseInstant } from '../../time/instant'
import { filesSince } from './filesSince'
import { instantOf } from './instantOf'
import { loadOrExplain } from './loadOrExplain'
import { parseArguments } from './parseArguments'
import { type Context, type ExitCode, Misuse, type Verb } from './verb'

const ENDPOINT = 'https://api.indexnow.org/indexnow'

export const ping: Verb = {
  summary: 'annonce aux moteurs de recherche (IndexNow) les pages qui ont changé',
  help: `
npm run content -- ping <depuis> [--essai] [--json]

  <depuis>   un instant, à l’heure de Paris (2022-11-10T09:00), ou une révision de git (HEAD~1)
  --essai    dit ce qui serait annoncé, sans rien envoyer
  --json     écrit un objet JSON : { "ok", "endpoint", "sent", "addresses", "submissions" }

Sont annoncées les pages publiques que les moteurs peuvent garder : celles dont un article a paru ou changé
(« updated »), avec une révision celles dont le fichier a changé, et les adresses retirées depuis.
Rien n’est envoyé sans ces réglages :

  INDEXNOW_KEY        la clé, que le site montre à l’adresse /indexnow.txt : 8 à 128 lettres, chiffres, tirets
  SITE_URL            l’adresse publique du site, en https
  INDEXNOW_ENDPOINT   à qui l’on parle : ${ENDPOINT}, sauf avis contraire

Code de sortie : 0 tout est annoncé, ou rien n’a changé ; 1 le contenu ou le service s’y oppose ; 2 réglage ou
commande à corriger.`,

  async run(args, context) {
    const { values, positionals } = parseArguments(args, {
      essai: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    })
    const [since, ...more] = positionals
    if (since === undefined || more.length > 0) {
      throw new Misuse('« ping » prend un instant ou une révision de git, et rien d’autre.')
    }
    return announce(since, values, context)
  },
}

async function announce(
  since: string,
  { essai, json }: { essai: boolean; json: boolean },
  context: Context,
): Promise<ExitCode> {
  const { folders, now, print, complain } = context
  const settings = { key: requiredKey(), endpoint: endpointOf(process.env.INDEXNOW_ENDPOINT) }
  const { at, named } = changesSince(since, folders.content)
  const archive = await loadOrExplain(context)
  if (!archive) return 1
  const paths = changedPages(new Catalogue(gate(archive, now)), at, named)
  const submissions = essai ? [] : await submitPages(paths, settings)
  const refused = submissions.find(({ status }) => !isAccepted(status))
  const sent = submissions.reduce((sum, { count, status }) => sum + (isAccepted(status) ? count : 0), 0)
  if (json) {
    const { endpoint } = settings
    const addresses = paths.map(absolute)
    print(JSON.stringify({ ok: !refused, endpoint, sent, addresses, submissions }, null, 2))
    return refused ? 1 : 0
  }
  if (essai) for (const path of paths) print(absolute(path))
  if (refused) {
    complain(`✗ ${reasonOf(refused)}`)
    complain(`  ${formatCount(sent, 'adresse annoncée', 'adresses annoncées')} sur ${paths.length}.`)
    return 1
  }
  if (paths.length === 0) print('Rien n’a changé : rien à annoncer.')
  else if (essai) print(`${formatCount(paths.length, 'adresse')} ; rien n’est envoyé (--essai).`)
  else print(`✓ ${formatCount(sent, 'adresse annoncée', 'adresses annoncées')}.`)
  return 0
}

/** @throws Misuse without a key, or when the site is not the public one */
function requiredKey(): string {
  const key = indexNowKey()
  if (key === null) {
    throw new Misuse(
      'INDEXNOW_KEY manque, ou n’est pas une clé : 8 à 128 lettres, chiffres ou traits d’union.',
    )
  }
  if (!isPublicSite()) {
    throw new Misuse(
      'Seul le site public s’annonce : donnez à SITE_URL son adresse, en https, et retirez PREVIEW.',
    )
  }
  return key
}

/**
 * The key goes there, so nobody may listen in.
 *
 * @throws Misuse when it is no address under TLS or of this machine
 */
function endpointOf(written: string = ENDPOINT): string {
  const url = parsedUrl(written)
  const isLocal = url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (url && (url.protocol === 'https:' || isLocal)) return url.href
  throw new Misuse('INDEXNOW_ENDPOINT n’est pas une adresse en https.')
}

/** @throws Misuse when it is neither an instant nor a commit */
function changesSince(since: string, content: string): { at: Milliseconds; named: ReadonlySet<string> } {
  const written = parseInstant(since)
  const isRevision = 'fault' in written && written.fault === 'form'
  if (!isRevision) return { at: epoch(instantOf(since)), named: new Set() }
  const { at, files } = filesSince(since, content)
  const named = files.flatMap(file => {
    const [, name = '', slug = ''] = /^([^/]+)\/([^/]+)\.md$/.exec(file) ?? []
    const folder = FOLDERS.find(other => other === name)
    return folder ? (addressOf(folder, slug) ?? []) : []
  })
  return { at, named: new Set(named) }
}

/** https://www.indexnow.org/documentation */
const REASONS: Record<number, string> = {
  400: 'le message n’est pas compris',
  403: 'la clé n’est pas reconnue : le site la montre-t-il à l’adresse /indexnow.txt ?',
  422: 'une adresse n’est pas de ce site, ou la clé n’est pas la sienne',
  429: 'trop d’annonces ; réessayez plus tard',
}

function reasonOf({ status }: Submission): string {
  if (status === null) return 'Le service ne répond pas.'
  const reason = REASONS[status]
  return `Le service refuse (${status})${reason ? ` : ${reason}` : ''}.`
}
