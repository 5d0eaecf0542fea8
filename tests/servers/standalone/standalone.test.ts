import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { healthOf, remove, type Server, serve } from '../../support/builtSite'
import { RUNTIME } from '../../support/runtime'

const isBuilt = existsSync('.next/standalone')
if (!isBuilt) console.warn('tests of the image: skipped, because the build was made without STANDALONE=1')

/** Tests that run as root start the server as somebody who owns nothing, as the image does. */
const NOBODY = 65_534
const user = process.getuid?.() === 0 && !process.execPath.startsWith('/root/') ? NOBODY : undefined
const CACHE = '.next/server/route-cache'

describe.skipIf(!isBuilt)('what the Dockerfile puts into the image', () => {
  let folder: string
  let site: Server

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'photogramme-image-'))
    execFileSync(process.execPath, ['lib/cli/assemble.mjs', folder])
    execFileSync('chmod', ['-R', 'a-w,a+rX', folder])
    execFileSync('chmod', ['a+w', path.join(folder, CACHE), path.join(folder, '.next/cache')])
    site = await serve(folder, {}, { script: 'lib/server/serveStandalone.mjs', user })
  })

  afterAll(async () => {
    await site?.stop('SIGKILL')
    if (folder) execFileSync('chmod', ['-R', 'u+w', folder])
    await remove(folder)
  })

  const get = (address: string) => fetch(`${site.url}${address}`)

  test('holds no sources, no tests and no tools', () => {
    expect(readdirSync(folder).sort()).toEqual([
      '.next',
      'content',
      'lib',
      'node_modules',
      'package.json',
      'public',
    ])
    expect(existsSync(path.join(folder, 'node_modules/typescript'))).toBe(false)
  })

  test('its packages are inside: no link leads out of it', () => {
    const links = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isSymbolicLink())
      .map(entry => path.join(entry.parentPath, entry.name))
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) {
      expect(path.isAbsolute(readlinkSync(link)), link).toBe(false)
      expect(existsSync(link), link).toBe(true)
      expect(path.resolve(path.dirname(link), readlinkSync(link)), link).toMatch(folder)
    }
  })

  test.each(['/recherche?q=camion', '/partage/16x9/critiques/duel.png', '/flux/rss.xml'])(
    'has what %s takes',
    async address => {
      expect((await get(address)).status).toBe(200)
    },
  )

  test('serves the pages of the build through our guard, in the first edition', async () => {
    const page = await get('/critiques/bullitt')
    expect(page.status).toBe(200)
    expect(page.headers.get('content-security-policy')).toContain("base-uri 'none'")
    const html = await page.text()
    expect(html.match(RUNTIME)).toBeNull()
    const [stylesheet] = /\/_next\/static\/[^"]+\.css/.exec(html) ?? ['']
    expect((await get(stylesheet)).status).toBe(200)
    expect(await healthOf(site)).toMatchObject({ edition: 0, problems: [] })
    expect((await fetch(`${site.url}/critiques/bullitt`, { method: 'PUT' })).status).toBe(405)
  })

  test('renders on demand and keeps the page, though all but the cache is read-only', async () => {
    const address = await notPrerendered()
    expect((await get(address)).status).toBe(200)
    const kept = readdirSync(path.join(folder, CACHE), { recursive: true, encoding: 'utf8' })
    expect(kept.filter(name => name.endsWith(`${address}.html`))).toHaveLength(1)
    expect(site.log()).not.toContain('EACCES')
  })

  test('drops pages that another build has left in the volume', async () => {
    await site.stop('SIGTERM')
    const build = await readFile(path.join(folder, '.next/BUILD_ID'), 'utf8')
    execFileSync('mv', [path.join(folder, CACHE, build), path.join(folder, CACHE, 'another')])
    site = await serve(folder, {}, { script: 'lib/server/serveStandalone.mjs', user })
    expect(readdirSync(path.join(folder, CACHE))).toEqual([build])
  })

  /** A page that the build left out because there were more than it was to render. */
  async function notPrerendered(): Promise<string> {
    const manifest = JSON.parse(await readFile('.next/prerender-manifest.json', 'utf8'))
    for (const film of readdirSync('content/films')) {
      const html = await (await get(`/films/${path.parse(film).name}`)).text()
      const people = [...html.matchAll(/href="(\/personnes\/[^"]+)"/g)].map(([, address = '']) => address)
      const missing = people.find(address => !(address in manifest.routes))
      if (missing) return missing
    }
    throw new Error('the build has rendered every page: there is none to render on demand')
  }
})
