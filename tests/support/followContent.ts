/** A process that follows the content of its folder as a server does. Asked anything, it looks and tells what is seen. */
import { getCatalogue } from '../../lib/content/catalogue/getCatalogue'
import { keptDigest } from '../../lib/content/source/keptSources'
import { health, refreshEverywhere, startEditions } from '../../lib/editions/editions'

/** What readers see, which files have problems, and what would be shown if all were lost. */
export type Seen = {
  ok: boolean
  opened: number
  edition: number
  titles: string[]
  problems: string[]
  kept: string | null
}

let opened = 0

async function tell(): Promise<void> {
  const { ok, edition, problems } = await health()
  const titles = ok ? (await getCatalogue()).films.map(({ title }) => title) : []
  const files = problems.map(({ file }) => file)
  const seen: Seen = { ok, opened, edition, titles, problems: files, kept: await keptDigest() }
  process.send?.(seen)
}

process.on('message', () => refreshEverywhere().then(tell))
process.on('disconnect', () => process.exit())
startEditions(null, () => {
  opened += 1
}).then(tell)
