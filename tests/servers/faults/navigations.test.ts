import { writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import path from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyOfBuild, healthOf, remove, type Server, serve } from '../../support/builtSite'
import { type Fields, news } from '../../support/contentFolder'
import { findBrowser } from '../../support/findBrowser'
import { eventually, TEST_PATIENCE } from '../../support/patience'
import { request, send } from '../../support/request'
import { type Relay, relayTo } from './navigations/relay'

/** Navigations of all tabs together, between two of which the connections fall idle, and how many times they do. */
const NAVIGATIONS = 1_000
const IDLE_TIMES = 2
const TABS = 4
/** After so many navigations an editor saves a file. */
const EDIT_EVERY = 50

let folder: string
let server: Server
let relay: Relay
let browser: Browser

beforeAll(async () => {
  folder = await copyOfBuild()
  server = await serve(folder)
  relay = await relayTo(server)
  const { args, executablePath } = await findBrowser()
  // Pictures are drawn by the server and the browser alike, and no part of what is looked at.
  browser = await chromium.launch({
    executablePath,
    args: [...args, '--blink-settings=imagesEnabled=false'],
  })
})

afterAll(async () => {
  await browser?.close()
  await relay?.close()
  await server?.stop()
  await remove(folder)
})

const LONG = 'a'.repeat(40_000)
const ASK = 'GET / HTTP/1.1\r\nHost: x\r\n'

/** What no browser sends. The server closes after each, after the last three when it is tired of waiting. */
const ODD: readonly string[] = [
  'x\r\n\r\n',
  '\0\0\0\0',
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  `GET /${LONG} HTTP/1.1\r\nHost: x\r\n\r\n`,
  `${ASK}X: ${LONG}\r\n\r\n`,
  `${ASK}Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nabc`,
  `${ASK}Expect: nothing\r\nConnection: close\r\n\r\n`,
  `${ASK}Host: y\r\nConnection: close\r\n\r\n`,
  'POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc',
  'CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET /%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  `${ASK}Range: bytes=9-1\r\nConnection: close\r\n\r\n`,
  ASK,
  'GET /crit',
  '',
]

/** Pages of every kind, the small ones most. */
async function addresses(): Promise<string[]> {
  const { text } = await request(server, '/sitemaps/pages-1.xml')
  const all = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
  expect(all.length).toBeGreaterThan(400)
  return all
}

/** What is wrong with a navigation; null when a reader sees a page. */
async function faultOf(page: Page, address: string): Promise<string | null> {
  try {
    const answer = await page.goto(relay.url + address, { waitUntil: 'domcontentloaded' })
    const heading = await page.locator('h1').count()
    if (answer?.status() === 200 && heading === 1) return null
    return `${address}: ${answer?.status()}, ${heading} headings`
  } catch (error) {
    return `${address}: ${String(error).split('\n')[0]}`
  }
}

test('a thousand navigations beside edits, renders, a flood and connections that end, and none fails', {
  timeout: 2 * TEST_PATIENCE,
}, async () => {
  const pages = await addresses()
  const context = await browser.newContext()
  const tabs = await Promise.all(Array.from({ length: TABS }, () => context.newPage()))
  const faults: string[] = []
  const flood: Promise<unknown>[] = []
  const { edition } = await healthOf(server)
  let count = 0

  async function navigate(tab: Page, until: number): Promise<void> {
    while (count < until) {
      const number = count++
      flood.push(send(server, ODD[number % ODD.length] ?? ''))
      if (number % EDIT_EVERY === 0) await edit(number)
      // A step that has no factor in common with their number comes to all of them, in no order that any list has.
      const fault = await faultOf(tab, pages[(number * 97) % pages.length] ?? '/')
      if (fault) faults.push(`${number} ${fault}`)
    }
  }

  for (let part = 1; part <= IDLE_TIMES + 1; part += 1) {
    const until = Math.round((NAVIGATIONS * part) / (IDLE_TIMES + 1))
    await Promise.all(tabs.map(tab => navigate(tab, until)))
    if (part > IDLE_TIMES) break
    // What browsers meet who come back just when the server takes its leave: nobody can know when, so it is waited for.
    const before = relay.endedByServer()
    await eventually(
      () => relay.endedByServer() > before || relay.open() === 0,
      'the end of an idle connection',
    )
  }
  await Promise.all(flood)
  expect(faults).toEqual([])
  expect(count).toBeGreaterThanOrEqual(NAVIGATIONS)
  expect(relay.endedByServer()).toBeGreaterThan(0)
  expect(relay.unasked()).toBe('')
  expect((await healthOf(server)).edition).toBeGreaterThan(edition)
})

/** Saves an item, of which every listing and feed tells; every fourth time one that does not validate. */
function edit(number: number): Promise<void> {
  const fields: Fields = number % (4 * EDIT_EVERY) === 0 ? { authors: '[personne]' } : {}
  const title = `"Une brève, version ${number}"`
  return writeFile(path.join(folder, 'content/actualites/breve-de-test.md'), news({ title, ...fields }))
}

test('a connection that a browser opened ahead of need is closed without a word', async () => {
  const { hostname, port } = new URL(server.url)
  const heard = await Promise.all(
    Array.from({ length: 6 }, async () => {
      let text = ''
      const socket = connect(Number(port), hostname)
      socket.on('data', part => {
        text += part.toString('latin1')
      })
      await new Promise(resolve => socket.once('close', resolve))
      return text
    }),
  )
  expect(heard).toEqual(['', '', '', '', '', ''])
})
