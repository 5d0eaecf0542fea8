import { link, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyOfBuild, freePort, remove, SECRET, type Server, serve, until } from '../../support/builtSite'
import { findProgram } from '../../support/findProgram'
import { RUNTIME } from '../../support/runtime'
import { type RedisServer, startRedis } from './redisServer'
import { markEntry } from './storedPages'

const program = findProgram('redis-server', 'tests of replicas')
const REVIEW = 'content/critiques/bullitt.md'

describe.skipIf(!program)('two replicas and one Redis', () => {
  let port: number
  let redis: RedisServer
  let folders: string[] = []
  let replicas: Server[] = []

  beforeAll(async () => {
    port = await freePort()
    redis = await startRedis(program ?? '', port)
    folders = await Promise.all([copyOfBuild(), copyOfBuild()])
    const env = {
      REDIS_URL: redis.url,
      SITE_URL: 'http://photogramme.test',
    }
    replicas = await Promise.all(folders.map(folder => serve(folder, env)))
  })

  afterAll(async () => {
    await Promise.all(replicas.map(replica => replica.stop('SIGKILL')))
    await redis?.stop()
    await Promise.all(folders.map(remove))
  })

  const page = async (replica: number, address: string) => {
    const response = await fetch(`${replicas[replica]?.url}${address}`)
    return { status: response.status, html: await response.text() }
  }
  const shows = (replica: number, address: string, text: string) =>
    until(`« ${text} » on replica ${replica}`, async () => (await page(replica, address)).html.includes(text))
  const edit = async (replica: number, text: string) => {
    const file = path.join(folders[replica] ?? '', REVIEW)
    await writeFile(file, `${await readFile(file, 'utf8')}\n\n${text}\n`)
  }
  /** A change on both, so that no page of the build is current any more. */
  const newEdition = async (text: string) => {
    await Promise.all([edit(0, text), edit(1, text)])
    await Promise.all([shows(0, '/critiques/bullitt', text), shows(1, '/critiques/bullitt', text)])
  }
  const timesLogged = (replica: number, event: string) =>
    (replicas[replica]?.log().split(` ${event}`).length ?? 0) - 1
  const timesLost = () => [0, 1].map(replica => timesLogged(replica, 'redis-lost'))
  /** Asks for one page after the other: only where a replica has none itself does it ask Redis. */
  const isBack = async (replica: number) => {
    const people = (await readdir('content/personnes')).map(name => `/personnes/${path.parse(name).name}`)
    await until(`Redis to be back at replica ${replica}`, async () => {
      await page(replica, people.pop() ?? '/')
      return timesLogged(replica, 'redis-back') === timesLogged(replica, 'redis-lost')
    })
  }

  /** Has the first replica render a page and marks what it has stored; the second must show the mark. */
  async function expectShared(address: string, mark: string) {
    expect((await page(0, address)).status).toBe(200)
    await until(`${address} in Redis`, () => markEntry(redis.url, address, mark))
    const { status, html } = await page(1, address)
    expect(status).toBe(200)
    expect(html).toContain(mark)
  }

  test('the second answers with the page that the first has rendered', async () => {
    await newEdition('Une première reprise.')
    await expectShared('/critiques/drive', 'marque-un')
    await expectShared('/films/ronin', 'marque-deux')
  })

  test('what came from the other is kept, light and under its policy', async () => {
    const response = await fetch(`${replicas[1]?.url}/critiques/drive`)
    expect((await response.text()).match(RUNTIME)).toBeNull()
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(response.headers.get('x-photogramme-page')).toBeNull()
  })

  test('an edit is live on both, and no older entry comes back', async () => {
    await newEdition('Une deuxième reprise.')
    for (const replica of [0, 1]) {
      expect((await page(replica, '/critiques/drive')).html).not.toContain('marque-un')
    }
  })

  test('a replica whose content is behind shows its own, not that of the other', async () => {
    await edit(0, 'Seulement ici.')
    await shows(0, '/critiques/bullitt', 'Seulement ici.')
    expect((await page(1, '/critiques/bullitt')).html).not.toContain('Seulement ici.')
    await edit(1, 'Seulement ici.')
    await shows(1, '/critiques/bullitt', 'Seulement ici.')
  })

  test('a revalidation asked of one makes the other look at its content', async () => {
    // Written through another name, a change does not wake those who watch the folder.
    const elsewhere = await copyOfNames(folders)
    const text = `${await readFile(elsewhere[1] ?? '', 'utf8')}\n\nUn crochet de déploiement.\n`
    await Promise.all(elsewhere.map(file => writeFile(file, text)))
    expect((await page(1, '/critiques/bullitt')).html).not.toContain('Un crochet de déploiement.')
    const authorization = `Bearer ${SECRET}`
    const answer = await fetch(`${replicas[0]?.url}/api/revalidation`, {
      method: 'POST',
      headers: { authorization },
    })
    expect(answer.status).toBe(200)
    await shows(0, '/critiques/bullitt', 'Un crochet de déploiement.')
    await shows(1, '/critiques/bullitt', 'Un crochet de déploiement.')
  })

  test('a Redis that no longer answers makes no reader wait, and is taken up again', async () => {
    await newEdition('Une troisième reprise.')
    const before = timesLost()
    redis.signal('SIGSTOP')
    for (const address of ['/critiques/bullitt', '/critiques/duel', '/films/drive', '/auteurs/redaction']) {
      for (const replica of [0, 1]) expect((await page(replica, address)).status).toBe(200)
    }
    // All have their answers although Redis has given none.
    expect(timesLost()).toEqual(before.map(times => times + 1))
    redis.signal('SIGCONT')
    for (const replica of [0, 1]) await isBack(replica)
    await expectShared('/critiques/athena', 'marque-trois')
  })

  test('both go on without Redis, with one line in the log, and share again when it is back', async () => {
    await newEdition('Une quatrième reprise.')
    const before = timesLost()
    await redis.stop('SIGKILL')
    for (const replica of [0, 1]) {
      expect((await page(replica, '/critiques/bullitt')).status).toBe(200)
      expect((await page(replica, '/critiques/balle-perdue-2')).status).toBe(200)
      expect((await page(replica, '/films/taxi')).status).toBe(200)
    }
    await newEdition('Une cinquième reprise.')
    expect(timesLost()).toEqual(before.map(times => times + 1))

    redis = await startRedis(program ?? '', port)
    for (const replica of [0, 1]) await isBack(replica)
    await expectShared('/critiques/aka', 'marque-quatre')
  })
})

/** A second name for the edited file of each folder, outside of what is watched. */
function copyOfNames(folders: readonly string[]): Promise<string[]> {
  return Promise.all(
    folders.map(async folder => {
      const name = path.join(folder, 'elsewhere.md')
      await link(path.join(folder, REVIEW), name)
      return name
    }),
  )
}
