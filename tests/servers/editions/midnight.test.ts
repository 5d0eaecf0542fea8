import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { realInstant } from '@/lib/time/clock'
import { copyOfBuild, remove, serve } from '../../support/builtSite'
import { eventually } from '../../support/patience'

const HOUR = 3_600_000

/** The last second but one of a day in Paris, and what the next day is called: the days on which the clocks change are among them, from both sides. */
const MIDNIGHTS = [
  ['2027-02-28T22:59:58Z', '2027-02-28', '2027-03-01', '1er mars'],
  ['2027-03-27T22:59:58Z', '2027-03-27', '2027-03-28', '28 mars'],
  ['2027-03-28T21:59:58Z', '2027-03-28', '2027-03-29', '29 mars'],
  ['2027-10-30T21:59:58Z', '2027-10-30', '2027-10-31', '31 octobre'],
  ['2027-10-31T22:59:58Z', '2027-10-31', '2027-11-01', '1er novembre'],
] as const

test('at midnight in Paris every page that speaks of the day is another one, with another tag', async () => {
  const folder = await copyOfBuild()
  onTestFinished(() => remove(folder))
  const clock = path.join(folder, 'clock')
  const setTo = (instant: string) => {
    writeFileSync(`${clock}~`, String(Date.parse(instant) - realInstant()))
    renameSync(`${clock}~`, clock)
  }
  // An hour before: a server that opened after midnight, and whose clock was then set back, would keep what it shows.
  setTo(new Date(Date.parse(MIDNIGHTS[0][0]) - HOUR).toISOString())
  const preload = pathToFileURL(path.resolve('tests/support/steppedClock.mjs')).href
  const server = await serve(folder, { NODE_OPTIONS: `--import ${preload}`, CLOCK_FILE: clock })
  onTestFinished(() => server.stop('SIGKILL'))

  const asked = async (address: string) => {
    const answer = await fetch(server.url + address)
    return { tag: answer.headers.get('etag'), text: (await answer.text()).replaceAll('\u00A0', ' ') }
  }
  for (const [before, day, next, name] of MIDNIGHTS) {
    // The clock is looked at every few seconds: first the day is seen, then its end comes.
    setTo(new Date(Date.parse(before) - HOUR).toISOString())
    const home = await eventually(async () => {
      const answer = await asked('/')
      return answer.text.includes(`<time dateTime="${day}">`) ? answer : null
    }, `the home page of ${day}`)
    const ephemeris = await asked('/ephemeride')
    setTo(before)
    await eventually(async () => {
      const answer = await asked('/')
      return answer.text.includes(`<time dateTime="${next}">`) && answer.tag !== home.tag
    }, `the home page of ${next}`)
    const renewed = await asked('/ephemeride')
    expect(renewed.text).toMatch(new RegExp(`<h1[^>]*>${name}</h1>`))
    expect(renewed.tag).not.toBe(ephemeris.tag)
    expect((await asked('/ce-soir')).text).toContain('<h1')
  }
})
