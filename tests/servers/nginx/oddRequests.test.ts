import { Agent } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyOfBuild, freePort, remove, type Server, serve } from '../../support/builtSite'
import { findProgram } from '../../support/findProgram'
import { type Nginx, startNginx } from '../../support/nginxServer'
import { gistOf, KINDS_OF_ADDRESS, ODD_HEADERS } from '../../support/oddHeaders'
import { request } from '../../support/request'

/** By which a client asks for an answer only if it is the one it knows. */
const CONDITIONS = ['if-match', 'if-unmodified-since']

const program = findProgram('nginx', 'tests of odd requests through nginx')

describe.skipIf(!program)('odd requests through nginx', () => {
  let folder: string
  let node: Server
  let nginx: Nginx

  beforeAll(async () => {
    folder = await copyOfBuild()
    const port = String(await freePort())
    node = await serve(folder, { PORT: port })
    nginx = await startNginx(program ?? '', { folder, port })
  })
  afterAll(async () => {
    await nginx?.stop()
    await node?.stop('SIGKILL')
    await remove(folder)
  })

  test.each(Object.entries(KINDS_OF_ADDRESS))(
    '%s: what one client asks with changes nothing for the next',
    async (kind, address) => {
      // nginx reads files from the disk by itself.
      const model = kind === 'file' ? nginx : node
      for (const [name, value] of ODD_HEADERS) {
        // An address of its own, which nobody has asked for: what is kept is the answer to the odd request.
        const own = `${address}${address.includes('?') ? '&' : '?'}sonde=${encodeURIComponent(name + value)}`
        const plain = gistOf(await request(model, own))
        // On a connection of its own: nginx ends the one on which it has refused a condition.
        const odd = await request(nginx, own, { headers: { [name]: value }, agent: new Agent() })
        // nginx holds what it keeps against a client's conditions (RFC 9110, 13.2); nobody may keep its refusal.
        if (odd.status === 412) {
          expect(CONDITIONS, `${name}: ${value}`).toContain(name)
          expect(odd.headers['cache-control'] ?? '').not.toMatch(/public|s-maxage/)
        } else expect(gistOf(odd), `${name}: ${value}`).toEqual(plain)
        expect(gistOf(await request(nginx, own)), `after ${name}: ${value}`).toEqual(plain)
      }
    },
  )

  test.each([
    ...['/./critiques/duel', '/critiques/./duel', '/%2e/critiques/duel', '/x/../critiques/duel'],
    ...['/x/%2e%2e/critiques/duel', '/_next/./image?url=%2Fimages%2Fa.png&w=640&q=75', '/scripts/./page.js'],
    ...[
      '/_next/static/%2e%2e/%2e%2e/package.json',
      '/x\\..\\critiques/duel',
      '/critiques/..%2fcritiques%2fduel',
    ],
  ])('%s is refused', async address => {
    const { status, headers, text } = await request(nginx, address)
    expect(status).toBe(400)
    expect(headers['cache-control']).not.toMatch(/public/)
    expect(text).not.toBe('')
  })

  test('who gives a coding the weight 0 does not get it', async () => {
    const encoding = async (accepted: string) => {
      const headers = { 'accept-encoding': accepted }
      return (await request(nginx, '/critiques/duel', { headers })).headers['content-encoding']
    }
    for (const wish of ['br', 'gzip, deflate, br', 'gzip;q=0.000, br', 'br ; q=0.5,zstd'])
      expect(await encoding(wish), wish).toBe('br')
    for (const wish of ['gzip', 'br;q=0, gzip;q=0.5', 'gzip;q=1.0, *;q=0', 'deflate,gzip'])
      expect(await encoding(wish), wish).toBe('gzip')
    for (const refusal of ['gzip;q=0', 'br; q=0.0', 'br;q=0, gzip;q=0.000', 'identity', 'notgzip', 'brotli'])
      expect(await encoding(refusal), refusal).toBeUndefined()
  })

  test.each([
    '/recherche?q=film',
    '/critiques/filtrer?note=4',
    '/api/suggestions?q=film',
    '/partage/16x9/critiques/duel.png',
  ])('%s: a client that floods is told to come again, a reader is not', async address => {
    const flood = await Promise.all(Array.from({ length: 200 }, () => request(nginx, address)))
    const refused = flood.filter(({ status }) => status === 429)
    expect(flood.filter(({ status }) => status === 200).length).toBeGreaterThan(20)
    expect(flood.length - refused.length).toBe(flood.filter(({ status }) => status === 200).length)
    expect(refused.length).toBeGreaterThan(0)
    for (const { headers, text } of refused) {
      expect(headers['retry-after']).toMatch(/^\d+$/)
      expect(headers['cache-control']).toBe('no-store')
      expect(text).toMatch(/^Trop de demandes/)
    }
    // Other pages are not meant.
    expect((await request(nginx, '/critiques/duel')).status).toBe(200)
    for (let count = 0; count < 10; count++) {
      expect((await request(nginx, address)).status).toBe(200)
    }
  })
})
