import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digest, pack, unpack } from '@/lib/server/pages/storedEntry.mjs'
import { sealWith } from '@/lib/server/redis/sharedEntry.mjs'
import { copyOfBuild, freePort, remove, SECRET, type Server, serve, until } from '../../support/builtSite'
import { findProgram } from '../../support/findProgram'
import { eventually } from '../../support/patience'
import { type RedisServer, startRedis } from './redisServer'
import { entryOf, markEntry, withRedis } from './storedPages'

const program = findProgram('redis-server', 'tests of a hostile Redis')
const EVIL = 'page-empoisonnee'
const SCRIPT = `<script>document.title = '${EVIL}'</script>`

/** What a neighbour who reads and writes this Redis, and has not the secret, may make of an entry. */
type Forgery = (honest: Buffer, key: string) => Buffer | string

const json =
  (change: (value: Record<string, unknown>) => unknown): Forgery =>
  () => {
    const value = {
      kind: 'APP_PAGE',
      html: `<!DOCTYPE html><html>${SCRIPT}</html>`,
      headers: {},
      status: 200,
    }
    return JSON.stringify({ value: change(value), lastModified: Date.now(), tags: [] })
  }

/** An honest entry, changed and packed as ours are, with a seal that anybody can make. */
const resealed =
  (change: (value: Record<string, unknown>) => unknown, seal = digest): Forgery =>
  (honest, key) => {
    const entry = unpack(key, honest, sealWith(SECRET))
    if (!entry) throw new Error('no honest entry')
    change(entry.value as unknown as Record<string, unknown>)
    return pack(key, entry, seal)
  }

const FORGERIES: Record<string, Forgery> = {
  'a script put into the text': honest => honest.toString().replace('</body>', `${SCRIPT}</body>`),
  'a digest in place of the seal': resealed(value => (value.html += EVIL)),
  'the seal of another secret': resealed(value => (value.html += EVIL), sealWith('un-autre-secret')),
  'no seal': honest => honest.subarray(0, honest.lastIndexOf('\n')),
  'an empty seal': honest => honest.subarray(0, honest.lastIndexOf('\n') + 1),
  'a seal of another length': honest => Buffer.concat([honest, Buffer.from('AAAA')]),
  'a beginning': honest => honest.subarray(0, honest.length / 2),
  'an end': honest => honest.subarray(honest.length / 2),
  'twice the same': honest => Buffer.concat([honest, honest]),
  'one bit less': honest => {
    const changed = Buffer.from(honest)
    changed[100] = (changed[100] ?? 0) ^ 1
    return changed
  },
  'a policy': resealed(value => {
    value.headers = { 'content-security-policy': "default-src * 'unsafe-inline'" }
  }),
  'a cookie': resealed(value => {
    value.headers = { 'set-cookie': `sid=${EVIL}` }
  }),
  'a redirect': resealed(value => {
    Object.assign(value, { status: 302, headers: { location: 'https://ailleurs.test/' } })
  }),
  'a status that is none': resealed(value => {
    value.status = 9999
  }),
  'a cut document': () => '<html>tronqu',
  nothing: () => '',
  newlines: () => '\n\n\n',
  binary: () => Buffer.alloc(5_000, 255),
  'a number': () => '42',
  null: () => 'null',
  'a string': () => '"x"',
  'a list': () => '[]',
  'an object': () => '{}',
  'JSON that goes deep': () => '['.repeat(100_000),
  'JSON with a prototype': () => '{"__proto__":{"html":"x"},"constructor":{"prototype":{}}}',
  'JSON with a field twice': () => '{"value":null,"value":{"kind":"APP_PAGE","html":"x"}}',
  'not JSON': () => '{"value":',
  'JSON as other stores keep it': json(value => value),
  'a value that is null': json(() => null),
  'a value that is a string': json(() => 'x'),
  'a document that is a number': json(value => ({ ...value, html: 7 })),
  'another kind': json(value => ({ ...value, kind: 'FETCH' })),
  'an informal status': json(value => ({ ...value, status: 100 })),
  'a header that is none': json(value => ({ ...value, headers: { 'a b': 'x\r\ny' } })),
  'a part to come': json(value => ({ ...value, postponed: 'x' })),
  'far too much': () => Buffer.alloc(60_000_000, 'a'),
}

describe.skipIf(!program)('a Redis that others write to', () => {
  let redis: RedisServer
  let folders: string[] = []
  let replicas: Server[] = []
  let addresses: string[] = []

  beforeAll(async () => {
    redis = await startRedis(program ?? '', await freePort())
    folders = await Promise.all([copyOfBuild(), copyOfBuild()])
    const env = { REDIS_URL: redis.url, SITE_URL: 'http://photogramme.test' }
    replicas = await Promise.all(folders.map(folder => serve(folder, env)))
    // No page is that of the build any more: both render.
    for (const folder of folders) {
      const file = path.join(folder, 'content/critiques/bullitt.md')
      await writeFile(file, `${await readFile(file, 'utf8')}\n\nUne reprise.\n`)
    }
    for (const replica of [0, 1]) {
      await until('the edit', async () =>
        (await ask(replica, '/critiques/bullitt')).body.includes('Une reprise.'),
      )
    }
    const films = await readdir('content/films')
    addresses = films.map(file => `/films/${path.parse(file).name}`)
  })

  afterAll(async () => {
    await Promise.all(replicas.map(replica => replica.stop('SIGKILL')))
    await redis?.stop()
    await Promise.all(folders.map(remove))
  })

  const nextAddress = () => addresses.pop() ?? ''
  const ask = async (replica: number, address: string) => {
    const response = await fetch(`${replicas[replica]?.url}${address}`, { redirect: 'manual' })
    const { status, headers } = response
    return {
      status,
      policy: headers.get('content-security-policy'),
      cookie: headers.get('set-cookie'),
      // In the head React puts some elements in the order in which they were ready.
      body: (await response.text()).replace(/^.*?<body/s, '<body'),
    }
  }
  const expectShared = async (address: string, mark: string) => {
    await ask(0, address)
    await until(`${address} in Redis`, () => markEntry(redis.url, address, mark))
    expect((await ask(1, address)).body).toContain(mark)
  }

  test.each(Object.entries(FORGERIES))('%s is no page: it is rendered here', async (_, forge) => {
    const address = nextAddress()
    const right = await ask(0, address)
    const { key, bytes } = await eventually(() => entryOf(redis.url, address), `${address} in Redis`)
    await withRedis(redis.url, client => client.set(key, forge(bytes, key)))
    expect(await ask(1, address)).toEqual(right)
    expect(right).toMatchObject({
      status: 200,
      cookie: null,
      policy: expect.stringContaining("script-src 'self';"),
    })
    expect(right.body).not.toContain(EVIL)
  })

  test('an entry is worth nothing under the key of another', async () => {
    const [one, other] = [nextAddress(), nextAddress()]
    const right = await ask(0, other)
    await ask(0, one)
    const from = await eventually(() => entryOf(redis.url, one), one)
    const to = await eventually(() => entryOf(redis.url, other), other)
    await withRedis(redis.url, client => client.set(to.key, from.bytes))
    expect(await ask(1, other)).toEqual(right)
  })

  test('a key that holds no string makes nobody give up', async () => {
    const address = nextAddress()
    const right = await ask(0, address)
    const { key } = await eventually(() => entryOf(redis.url, address), address)
    await withRedis(redis.url, async client => {
      await client.del(key)
      await client.lPush(key, 'x')
    })
    expect(await ask(1, address)).toEqual(right)
  })

  test('all the while the honest go on sharing; the log has a line for each cause, without a word of theirs', async () => {
    await expectShared(nextAddress(), 'marque-honnete')
    const log = replicas[1]?.log() ?? ''
    expect(log.match(/redis-lost/)).toBeNull()
    expect(log.match(/shared-page-refused cause=seal/g)).toHaveLength(1)
    expect(log.match(/shared-page-refused cause=size/g)).toHaveLength(1)
    expect(log.match(/redis-refused cause=WRONGTYPE/g)).toHaveLength(1)
    expect(log).not.toContain(EVIL)
  })

  test('nothing of what was refused is kept on disk', async () => {
    const folder = path.join(folders[1] ?? '', '.next/server/route-cache')
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter(entry => entry.isFile())
    expect(files.length).toBeGreaterThan(Object.keys(FORGERIES).length)
    for (const { parentPath, name } of files) {
      expect(await readFile(path.join(parentPath, name), 'utf8')).not.toContain(EVIL)
    }
  })

  test('calls to look at the content, however many, are answered once a second at most', async () => {
    await withRedis(redis.url, async client => {
      for (let round = 0; round < 50; round += 1) {
        await Promise.all(Array.from({ length: 200 }, () => client.publish('photogramme:look', EVIL)))
      }
    })
    expect((await ask(1, '/critiques/bullitt')).status).toBe(200)
  })
})

test('without a secret nothing is shared, and the log says why', async () => {
  const folder = await copyOfBuild()
  const server = await serve(folder, {
    REDIS_URL: `redis://127.0.0.1:${await freePort()}`,
    REVALIDATION_SECRET: '',
  })
  await server.stop()
  await remove(folder)
  expect(server.log()).toContain('redis-not-used')
  expect(server.log()).not.toContain('redis-lost')
})
