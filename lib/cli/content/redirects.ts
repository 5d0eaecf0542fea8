import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gate } from '../../content/gate'
import { formatCount } from '../../format/number'
import { parsedUrl } from '../../parsedUrl.mjs'
import { siteUrl } from '../../site'
import { didYouMean } from '../../text/suggest'
import { askSite } from '../redirects/askSite'
import { REDIRECT_FORMATS, writeMap } from '../redirects/redirectMaps'
import { type Redirect, redirectsOf } from '../redirects/redirectsOf'
import { loadOrExplain } from './loadOrExplain'
import { parseArguments } from './parseArguments'
import { type Context, type ExitCode, Misuse, type Verb } from './verb'

const AT_ONCE = { usual: 8, most: 64 }

/** How often progress is told: after so many addresses. */
const STEP = 500

export const redirects: Verb = {
  summary: 'écrit la carte des anciennes adresses, ou les demande toutes au site qui tourne',
  help: `
npm run content -- redirects [--format ${Object.keys(REDIRECT_FORMATS).join('|')}] [--vers fichier]
npm run content -- redirects --verifier https://www.exemple.fr [--a-la-fois 8]

  --format         la forme de la carte (par défaut : csv)
  --vers fichier   l’y écrit, au lieu de la montrer
  --ancien hote    le site d’avant, quand il avait un autre nom : les adresses actuelles sont alors entières
  --verifier url   demande à ce site chaque ancienne adresse : elle doit répondre 308, puis 200 en un seul saut
  --a-la-fois N    adresses demandées en même temps (${AT_ONCE.usual}, et ${AT_ONCE.most} au plus)

Le site suit ces adresses de lui-même : la carte sert à un nginx, un Apache ou un réseau de diffusion placé devant
lui, ou à la place de l’ancien site. N’y est que ce qui est public. Sont comptées les anciennes adresses
(« formerPaths ») et les anciens noms de fichiers (« aliases », « formerSlugs »).

Code de sortie : 0 tout répond ; 1 une adresse au moins ne mène pas où elle doit ; 2 commande à corriger.`,

  async run(args, context) {
    const { values, positionals } = parseArguments(args, {
      format: { type: 'string' },
      vers: { type: 'string' },
      ancien: { type: 'string' },
      verifier: { type: 'string' },
      'a-la-fois': { type: 'string' },
    })
    if (positionals.length > 0) throw new Misuse('« redirects » ne prend que des options.')
    const { verifier, format = 'csv' } = values
    const writer = REDIRECT_FORMATS[format]
    if (!writer) {
      const known = Object.keys(REDIRECT_FORMATS)
      throw new Misuse(
        `« ${format} » n’est pas une forme de carte. ${didYouMean(format, known, `Les formes : ${known.join(', ')}.`)}`,
      )
    }
    const asked = verifier === undefined ? null : originOf(verifier)
    const atOnce = countOf(values['a-la-fois'])
    const archive = await loadOrExplain(context)
    if (!archive) return 1
    const all = redirectsOf(gate(archive, context.now))
    if (asked !== null) return verify(all, asked, atOnce, context)
    const host = values.ancien === undefined ? new URL(siteUrl()).host : hostOf(values.ancien)
    const sites = { host, origin: siteUrl(), isElsewhere: values.ancien !== undefined }
    const { text, left } = writeMap(writer, all, sites)
    if (values.vers === undefined) context.print(text.replace(/\n$/, ''))
    else {
      await writeFile(path.resolve(path.dirname(context.folders.content), values.vers), text)
      context.print(
        `✓ ${values.vers} : ${formatCount(all.length - left.length, 'ancienne adresse', 'anciennes adresses')}.`,
      )
    }
    for (const { from } of left)
      context.complain(`— ${from} : cette forme ne lit pas de paramètres ; le site y répond lui-même.`)
    return 0
  },
}

async function verify(
  all: readonly Redirect[],
  origin: string,
  atOnce: number,
  { print, complain, signal }: Context,
): Promise<ExitCode> {
  let [asked, failed] = [0, 0]
  await askSite(all, { origin, atOnce, signal }, ({ from }, fault) => {
    asked += 1
    if (fault !== null) {
      failed += 1
      complain(`✗ ${from} ${fault}.`)
    }
    if (asked % STEP === 0 && asked < all.length) complain(`— ${asked} sur ${all.length}…`)
  })
  const counted = formatCount(all.length, 'ancienne adresse', 'anciennes adresses')
  if (signal.aborted) {
    complain(`✗ Interrompu : ${asked} demandées, sur ${counted}.`)
    return 1
  }
  if (failed > 0) {
    complain(`✗ ${counted}, dont ${failed} à corriger.`)
    return 1
  }
  print(`✓ ${counted} : ${all.length === 0 ? 'rien à demander' : '308, puis 200, en un seul saut'}.`)
  return 0
}

/** @throws Misuse */
function originOf(written: string): string {
  const url = parsedUrl(written)
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '') return url.origin
  throw new Misuse(`« ${written} » n’est pas l’adresse d’un site. Écrivez par exemple https://www.exemple.fr`)
}

/** @throws Misuse */
function hostOf(written: string): string {
  const url = parsedUrl(written.includes('://') ? written : `https://${written}`)
  if (url && url.pathname === '/') return url.host
  throw new Misuse(`« ${written} » n’est pas le nom d’un site. Écrivez par exemple www.ancien.fr`)
}

/** @throws Misuse */
function countOf(written: string = String(AT_ONCE.usual)): number {
  const count = Number(written)
  if (Number.isInteger(count) && count >= 1 && count <= AT_ONCE.most) return count
  throw new Misuse(`« ${written} » n’est pas un nombre entre 1 et ${AT_ONCE.most}.`)
}
