import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { currentInstant } from '@/lib/time/clock'
import { copyOfBuild, remove, serve } from '../../support/builtSite'
import { inTheirOwnWords, news } from '../../support/contentFolder'
import { eventually } from '../../support/patience'

const HOUR = 3_600_000
const inHours = (hours: number) =>
  new Date(Math.floor(currentInstant() / 1_000) * 1_000 + hours * HOUR).toISOString().replace('.000', '')

test('a clock that is set, forward or back, leaves nothing half published', async () => {
  const folder = await copyOfBuild()
  onTestFinished(() => remove(folder))
  const files = inTheirOwnWords({
    'a-paraitre.md': news({ title: '"Ce qui paraîtra"', date: inHours(2) }),
    'a-retirer.md': news({
      title: '"Ce qui disparaîtra"',
      summary: '"Ce que la rédaction dit de ce qui disparaîtra, en une phrase assez longue."',
      date: inHours(-2),
      expires: inHours(2),
    }),
  })
  for (const [name, text] of Object.entries(files))
    writeFileSync(path.join(folder, 'content/actualites', name), text)
  const clock = path.join(folder, 'clock')
  const setBy = (hours: number) => {
    writeFileSync(`${clock}~`, String(hours * HOUR))
    renameSync(`${clock}~`, clock)
  }
  setBy(0)
  const preload = pathToFileURL(path.resolve('tests/support/steppedClock.mjs')).href
  const server = await serve(folder, { NODE_OPTIONS: `--import ${preload}`, CLOCK_FILE: clock })
  onTestFinished(() => server.stop('SIGKILL'))

  /** Their pages, then what the listing and the feed tell of each. */
  const state = async () => {
    const texts = await Promise.all(
      ['/actualites', '/flux/rss.xml'].map(async address => (await fetch(server.url + address)).text()),
    )
    const statuses = ['a-paraitre', 'a-retirer'].map(
      async slug => (await fetch(`${server.url}/actualites/${slug}`)).status,
    )
    const tells = (slug: string) => texts.map(text => text.includes(`/actualites/${slug}`))
    return [...(await Promise.all(statuses)), ...tells('a-paraitre'), ...tells('a-retirer')]
  }
  const before = [404, 200, false, false, true, true]
  const after = [200, 410, true, true, false, false]
  for (const [hours, expected] of [
    [0, before],
    [3, after],
    [0, before],
    [-1, before],
    [3, after],
  ] as const) {
    setBy(hours)
    await eventually(async () => {
      expect(await state()).toEqual(expected)
      return true
    }, `the state ${hours} hours from now`)
  }
})
