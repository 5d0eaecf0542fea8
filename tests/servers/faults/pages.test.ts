import { createHash } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PAGE_KINDS } from '../../e2e/pageKinds'
import { copyOfBuild, remove, type Server, serve } from '../../support/builtSite'
import { request } from '../../support/request'
import { RUNTIME } from '../../support/runtime'

/** Bytes, compressed. */
const BUDGET = { page: 20_000, script: 2_000 }

/** What is shown anew after every edition: how long others may keep it. */
const AS_PAGES = 'public, max-age=0, s-maxage=20, stale-while-revalidate=40'

const HEADERS = [
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'content-security-policy',
  'cache-control',
]

const preloads = (html: string) =>
  [...html.matchAll(/<link\b[^>]*\brel="preload"[^>]*>/g)].map(([tag]) => tag)
const hrefsOf = (tags: string[]) => tags.map(tag => /href="([^"]+)"/.exec(tag)?.[1] ?? '')
const stylesheets = (html: string) =>
  hrefsOf([...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)].map(([tag]) => tag))

describe.each(['prerendered', 'on demand'])('%s', how => {
  let folder: string
  let server: Server

  beforeAll(async () => {
    folder = await copyOfBuild()
    // A build of other content: nothing that it rendered may be shown, each page is rendered when asked for.
    const stamp = { inputDigest: '', content: '', digest: '', validUntil: null }
    const file = path.join(folder, '.next/photogramme-build.json')
    if (how === 'on demand') await writeFile(file, JSON.stringify(stamp))
    else await rm(file, { force: true })
    server = await serve(folder)
  })
  afterAll(async () => {
    await server?.stop()
    await remove(folder)
  })

  const kinds = Object.entries(PAGE_KINDS)

  test.each(kinds)(
    '%s: no script and no payload, at the first answer and the second',
    async (kind, address) => {
      for (const attempt of ['first', 'second']) {
        const { status, text } = await request(server, address)
        expect(status, attempt).toBe(kind === 'not found' ? 404 : 200)
        expect(text, attempt).toMatch(/^<!DOCTYPE html>.*<\/html>$/s)
        expect(text, attempt).not.toMatch(RUNTIME)
      }
    },
  )

  test.each(kinds)(
    '%s: one strict policy, every common header, nothing about the engine, no cookie',
    async (_, address) => {
      const { headers, names } = await request(server, address, {
        headers: { cookie: '__prerender_bypass=x' },
      })
      for (const name of HEADERS)
        expect(
          names.filter(other => other === name),
          name,
        ).toHaveLength(1)
      expect(headers['content-security-policy']).toContain("script-src 'self';")
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(headers['cache-control']).toBe(AS_PAGES)
      expect(headers['speculation-rules']).toBe('"/speculation-rules.json"')
      expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'")
      expect(names.filter(name => /^x-(?:powered|photogramme|nextjs|middleware)/.test(name))).toEqual([])
      expect(names).not.toContain('set-cookie')
      expect(names).not.toContain('link')
    },
  )

  test.each(kinds)('%s: preloads nothing but fonts that its stylesheet uses', async (_, address) => {
    const { text } = await request(server, address)
    const css = await Promise.all(stylesheets(text).map(async href => (await request(server, href)).text))
    expect(css.length).toBeGreaterThan(0)
    for (const tag of preloads(text)) expect(tag).toMatch(/as="font"/)
    for (const href of hrefsOf(preloads(text))) {
      expect(css.join(''), href).toContain(path.basename(href))
    }
  })

  test.each(['review', 'review with a correction', 'review with a table'] as const)(
    '%s: keeps the budget of HTML, CSS and JavaScript, all from here',
    async kind => {
      const { text } = await request(server, PAGE_KINDS[kind])
      const css = await Promise.all(stylesheets(text).map(href => request(server, href)))
      const size = [Buffer.from(text), ...css.map(({ body }) => body)]
        .map(body => gzipSync(body).length)
        .reduce((sum, length) => sum + length, 0)
      expect(size).toBeLessThanOrEqual(BUDGET.page)
      const scripts = [...text.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, src]) => src ?? '')
      const code = await Promise.all(
        scripts.map(async src => gzipSync((await request(server, src)).body).length),
      )
      expect(code.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(BUDGET.script)
      const elsewhere = [
        ...text.matchAll(/<(?:link|script|img|source)\b[^>]*\b(?:src|href)="(?:https?:)?\/\/[^"]+"[^>]*>/g),
      ]
      // What browsers do not load by themselves has a whole address.
      expect(elsewhere.map(([tag]) => tag).filter(tag => !/rel="(?:canonical|alternate)"/.test(tag))).toEqual(
        [],
      )
    },
  )

  test('a forged host changes nothing that is said', async () => {
    const honest = await request(server, PAGE_KINDS.review)
    const forged = await request(server, PAGE_KINDS.review, {
      headers: {
        Host: 'evil.example',
        'X-Forwarded-Host': 'evil.example',
        'X-Forwarded-Proto': 'https',
        Forwarded: 'host=evil.example;proto=https',
      },
    })
    expect(forged.text).toBe(honest.text)
    expect(forged.headers.etag).toBe(honest.headers.etag)
    const moved = await request(server, '/critiques/page/1', { headers: { Host: 'evil.example' } })
    expect(moved.headers.location).toBe('/critiques')
  })

  test('HEAD is GET without the body', async () => {
    for (const address of [PAGE_KINDS.review, '/nulle-part', '/icon.svg', '/speculation-rules.json']) {
      const get = await request(server, address)
      const head = await request(server, address, { method: 'HEAD' })
      expect(head.status, address).toBe(get.status)
      expect(head.body, address).toHaveLength(0)
      for (const name of ['content-type', 'etag', 'cache-control', 'speculation-rules'])
        expect(head.headers[name], `${name} of ${address}`).toBe(get.headers[name])
    }
  })

  test.each([PAGE_KINDS.review, '/', '/icon.svg', '/speculation-rules.json'])(
    '%s: 304 when the reader holds it, whole when not',
    async address => {
      const { headers, body } = await request(server, address)
      const etag = headers.etag ?? ''
      expect(etag).toMatch(/^(?:W\/)?".+"$/)
      for (const held of [etag, `W/${etag.replace(/^W\//, '')}`, `"other", ${etag}`, '*']) {
        const answer = await request(server, address, { headers: { 'If-None-Match': held } })
        expect(answer.status, held).toBe(304)
        expect(answer.body).toHaveLength(0)
        expect(answer.headers.etag).toBe(etag)
        expect(answer.headers['cache-control']).toBe(headers['cache-control'])
      }
      const other = await request(server, address, { headers: { 'If-None-Match': '"other"' } })
      expect(other.status).toBe(200)
      expect(other.body).toEqual(body)
    },
  )

  test('stylesheets and fonts may be kept for a year, that of paper as pages may; whole, in part and revalidated', async () => {
    const { text } = await request(server, '/')
    for (const href of [...stylesheets(text), ...hrefsOf(preloads(text))]) {
      const { status, headers } = await request(server, href)
      expect(status).toBe(200)
      // The sheet for paper has one name for ever; those of the build have another whenever they change.
      const kept = href === '/papier.css' ? AS_PAGES : 'public, max-age=31536000, immutable'
      expect(headers['cache-control'], href).toBe(kept)
      const part = await request(server, href, { headers: { Range: 'bytes=0-9' } })
      expect([part.status, part.body.length, part.headers['cache-control']]).toEqual([206, 10, kept])
      const held = await request(server, href, { headers: { 'If-None-Match': headers.etag } })
      expect([held.status, held.headers['cache-control']]).toEqual([304, kept])
    }
  })

  test('the speculation rules are a file of their own kind', async () => {
    const { headers, text } = await request(server, '/speculation-rules.json')
    expect(headers['content-type']).toBe('application/speculationrules+json')
    expect(JSON.parse(text).prefetch[0].eagerness).toBe('moderate')
  })

  test('the script is run only if it is the one that the page names', async () => {
    for (const address of [PAGE_KINDS.review, '/nulle-part', '/recherche?q=duel']) {
      const { text } = await request(server, address)
      const [, src = '', integrity] = /<script src="(\/scripts\/[^"]+)" integrity="([^"]+)"/.exec(text) ?? []
      const digest = createHash('sha384')
        .update((await request(server, src)).body)
        .digest('base64')
      expect(integrity, address).toBe(`sha384-${digest}`)
    }
  })

  test('search engines are kept away from hosts that are not the site, and the site without TLS', async () => {
    const { headers } = await request(server, '/')
    expect(headers['x-robots-tag']).toBe('noindex')
    expect(headers).not.toHaveProperty('strict-transport-security')
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests')
  })
})

test('behind TLS the site may be indexed under its own name only, and demands TLS for good', async () => {
  const folder = await copyOfBuild()
  const server = await serve(folder, { SITE_URL: 'https://www.example.org' })
  try {
    const own = await request(server, '/', { headers: { Host: 'www.example.org' } })
    expect(own.headers).not.toHaveProperty('x-robots-tag')
    expect(own.headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains; preload')
    expect(own.headers['content-security-policy']).toMatch(/; upgrade-insecure-requests$/)
    const other = await request(server, '/', { headers: { Host: 'preview.example.org' } })
    expect(other.headers['x-robots-tag']).toBe('noindex')
  } finally {
    await server.stop()
    await remove(folder)
  }
})
