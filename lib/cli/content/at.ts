import { changesBetween } from '../../content/catalogue/changesBetween'
import { gate } from '../../content/gate'
import { formatInstant } from '../../format/date'
import { formatCount } from '../../format/number'
import { formatList } from '../../grammar/list'
import { newestFirst } from '../../model/order'
import type { Milliseconds } from '../../time/clock'
import { epoch } from '../../time/instant'
import { countsByType } from './counts'
import { articleAsData, changeAsData, describeArticle, describeChange } from './describeChange'
import { instantOf } from './instantOf'
import { loadOrExplain } from './loadOrExplain'
import { parseArguments } from './parseArguments'
import { type Context, type ExitCode, Misuse, type Verb } from './verb'

/** How many of the newest articles are listed. */
const LISTED = 10

const UNITS = { min: 60_000, h: 3_600_000, j: 86_400_000 } as const satisfies Record<string, Milliseconds>

export const at: Verb = {
  summary: 'dit ce que le site montre à un instant, et ce qui change ensuite',
  help: `
npm run content -- at <instant> [--diff 24h] [--json]

  --diff 24h   ce qui change dans les heures qui suivent : 90min, 24h, 7j

L’instant s’écrit 2022-11-10T09:00, à l’heure de Paris. Les pages telles qu’elles seront alors :
npm run dev -- --at 2022-11-10T09:00`,

  async run(args, context) {
    const { values, positionals } = parseArguments(args, {
      diff: { type: 'string' },
      json: { type: 'boolean', default: false },
    })
    if (positionals.length > 1) throw new Misuse('« at » prend un seul instant.')
    const instant = instantOf(positionals[0])
    const span = values.diff === undefined ? null : spanOf(values.diff)
    return show(instant, span, values.json, context)
  },
}

async function show(
  instant: string,
  span: Milliseconds | null,
  asJson: boolean,
  context: Context,
): Promise<ExitCode> {
  const { print } = context
  const archive = await loadOrExplain(context)
  if (!archive) return 1
  const moment = epoch(instant)
  const open = gate(archive, moment)
  const shown = [...open.articles].sort(newestFirst)
  const changes = span === null ? null : changesBetween(archive, moment, moment + span)
  if (asJson) {
    const data = { at: instant, shown: shown.map(articleAsData), changes: changes?.map(changeAsData) }
    print(JSON.stringify(data, null, 2))
    return 0
  }
  const hidden = archive.articles.length - shown.length
  print(`Le ${formatInstant(instant)}, le site montre`)
  print(
    `${formatList(countsByType(open))} ; ${formatCount(hidden, 'article reste caché', 'articles restent cachés')}.`,
  )
  for (const article of shown.slice(0, LISTED)) print(`  ${describeArticle(article)}`)
  if (shown.length > LISTED) print(`  … et ${formatCount(shown.length - LISTED, 'autre')}`)
  if (!changes) return 0
  print(changes.length === 0 ? 'Rien ne change ensuite.' : 'Ensuite :')
  for (const line of changes.flatMap(change => describeChange(change, moment))) print(line)
  return 0
}

function spanOf(written: string): Milliseconds {
  const [, count, unit] = /^(\d+)(min|h|j)$/.exec(written) ?? []
  if (count === undefined || (unit !== 'min' && unit !== 'h' && unit !== 'j')) {
    throw new Misuse(`« ${written} » n’est pas une durée. Écrivez 90min, 24h ou 7j.`)
  }
  return Number(count) * UNITS[unit]
}
