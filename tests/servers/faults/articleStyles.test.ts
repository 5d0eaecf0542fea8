import { expect, test } from 'vitest'
import { request } from '../../support/request'
import { servedBuild } from '../../support/servedBuild'

const site = servedBuild()

const text = async (address: string) => (await request(site.server, address)).text

async function stylesOf(html: string): Promise<string> {
  const hrefs = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href)
  return (await Promise.all(hrefs.map(text))).join('')
}

/** Names of classes that some styles speak of, as pages write them. */
const named = (styles: string) =>
  new Set(
    [...styles.matchAll(/\.((?:[a-z-]|\\.)(?:[\w-]|\\.)*)/g)].map(([, name = '']) =>
      name.replaceAll('\\', ''),
    ),
  )

test('articles have the utilities of every component on their page, although their sheet names these one by one', async () => {
  const others = named(await stylesOf(await text('/critiques')))
  expect(others).toContain('mt-0.5')
  const addresses: string[] = []
  for (const list of ['/critiques', '/actualites', '/dossiers'])
    for (const [, address = ''] of (await text(list)).matchAll(
      /href="(\/(?:critiques|actualites)\/(?!filtrer)[a-z0-9-]+)"/g,
    ))
      addresses.push(address)
  expect(addresses.length).toBeGreaterThan(20)
  const missing = new Set<string>()
  for (const address of new Set(addresses)) {
    const html = await text(address)
    const own = named(await stylesOf(html))
    for (const [, names = ''] of html.matchAll(/ class="([^"]+)"/g))
      for (const name of names.split(' ')) if (others.has(name) && !own.has(name)) missing.add(name)
  }
  expect([...missing]).toEqual([])
})
