import { brotliCompressSync, constants } from 'node:zlib'
import { expect, test } from 'vitest'
import { request } from '../../support/request'
import { servedBuild } from '../../support/servedBuild'

/**
 * Bytes: what a server sends before it waits for an answer, ten segments of 1,460 (RFC 6928). A page that fits with its
 * styles is there at the first try.
 */
const FIRST_WINDOW = 14_600

const site = servedBuild()

const text = async (address: string) => (await request(site.server, address)).text

/** As the server compresses what is asked for again (lib/server/answers/codings.mjs). */
const compressed = (body: string) =>
  brotliCompressSync(Buffer.from(body), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(body),
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  }).length

/** What may be cut from a page, to see what it weighs there. */
const PARTS: Record<string, RegExp> = {
  'structured data': /<script type="application\/ld\+json">.*?<\/script>/gs,
  'the rest of the head': /(?<=<head>).*?(?=<script type="application|<\/head>)/s,
  'the header of the site': /<header.*?<\/header>/s,
  'the footer of the site': /<footer(?!.*<footer).*?<\/footer>/s,
  'classes and their names': / class="[^"]*"/g,
  asides: /<aside.*?<\/aside>/gs,
  drawings: /<svg.*?<\/svg>/gs,
  'what stands after the article': /<section[^>]*after-article.*?<\/section>/gs,
}

async function weigh(address: string) {
  const html = await text(address)
  // That of paper is not waited for: browsers ask for it after everything else.
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"(?! media="print")/g)].map(
    ([, href = '']) => href,
  )
  const parts: [name: string, bytes: number][] = [['HTML', compressed(html)]]
  for (const href of styles) parts.push([href, compressed(await text(href))])
  const total = parts.reduce((sum, [, bytes]) => sum + bytes, 0)
  const of = Object.entries(PARTS).map(([name, part]): [string, number] => [
    `of the HTML, ${name}`,
    compressed(html) - compressed(html.replace(part, '')),
  ])
  const told = [...parts, ...of.toSorted(([, a], [, b]) => b - a)].map(([name, bytes]) => `${bytes} ${name}`)
  return { total, told: `${address}: ${total} bytes\n  ${told.join('\n  ')}` }
}

async function reviews(): Promise<string[]> {
  const found = new Set<string>()
  for (let [page, before] = [1, -1]; found.size > before; page++) {
    before = found.size
    const listing = await text(page === 1 ? '/critiques' : `/critiques/page/${page}`)
    for (const [, address = ''] of listing.matchAll(/href="(\/critiques\/(?!filtrer)[a-z0-9-]+)"/g))
      found.add(address)
  }
  return [...found]
}

test('HTML and styles of the home page and of every review fit in the first window, by brotli', async () => {
  const addresses = await reviews()
  expect(addresses.length).toBeGreaterThan(20)
  const weights = []
  for (const address of ['/', ...addresses]) weights.push(await weigh(address))
  const heavy = weights.filter(({ total }) => total > FIRST_WINDOW).toSorted((a, b) => b.total - a.total)
  expect(heavy.length, heavy.map(({ told }) => told).join('\n')).toBe(0)
})
