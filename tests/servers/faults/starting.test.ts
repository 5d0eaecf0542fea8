import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { copyOfBuild, end, freePort, logOf, remove, type Server } from '../../support/builtSite'
import { news } from '../../support/contentFolder'
import { eventually } from '../../support/patience'
import { type Answer, LEAK, request } from '../../support/request'

const HIDDEN = '/images/tenue-secrete.png'

let folder: string

beforeAll(async () => {
  folder = await copyOfBuild()
  const image = `{ src: ${HIDDEN}, alt: "Une route la nuit.", credit: "Nous", license: "CC0" }`
  const text = news({ title: '"Un essai caché"', image, embargo: '2090-01-01T00:00' })
  await writeFile(path.join(folder, 'content/actualites/essai-cache.md'), text)
  await sharp({ create: { width: 1200, height: 600, channels: 3, background: '#345' } })
    .png()
    .toFile(path.join(folder, 'public', HIDDEN))
})
afterAll(() => remove(folder))

/** Starts a server and does not wait for it. */
async function begin(port: number | string, env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['lib/server/serve.mjs'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: `${port}`, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => end(child, 'SIGKILL'))
  const log = logOf(child)
  const server: Server = {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    log,
    stop: signal => end(child, signal ?? 'SIGTERM'),
  }
  return { child, server }
}

test.each([
  ['a picture of an article under embargo', HIDDEN, 404],
  ['the same, smaller', `/_next/image?url=${encodeURIComponent(HIDDEN)}&w=640&q=75`, 404],
  ['a second address of a representation', '/jumeaux/critiques/duel.md', 404],
  ['a page', '/critiques/duel', 200],
  ['the health address', '/api/sante', 200],
])('%s is not served before it is known what is hidden', async (_, address, expected) => {
  const { server } = await begin(await freePort())
  const answers: Answer[] = []
  await eventually(async () => {
    // As often as it can be asked, from the first connection that is taken.
    for (;;) {
      const answer = await request(server, address)
      answers.push(answer)
      if (answer.status !== 503) return true
    }
  }, 'a server that has begun')
  const last = answers.pop()
  expect(last?.status).toBe(expected)
  expect(answers.length).toBeGreaterThan(0)
  for (const { status, headers, text } of answers) {
    expect(status).toBe(503)
    expect(headers['retry-after']).toMatch(/^\d+$/)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(text).toBe('Photogramme se prépare et revient dans un instant.\n')
  }
})

test('one line names the settings that the legal notice lacks, and no value of the others', async () => {
  const { server } = await begin(await freePort(), { PUBLISHER_NAME: 'Les Éditions du Quai' })
  await eventually(async () => (await request(server, '/')).status === 200, 'the server')
  const lines = server.log().match(/legal-notice-incomplete .*/g)
  expect(lines).toHaveLength(1)
  expect(lines?.[0]).toMatch(/ settings=PUBLISHER_ADDRESS,.*,CONTACT_EMAIL /)
  expect(server.log()).not.toContain('Quai')
})

test('a contact that is no address ends the server, which says what is one', async () => {
  const { child, server } = await begin(await freePort(), { CONTACT_EMAIL: 'la rédaction' })
  await eventually(() => child.exitCode !== null, 'its end')
  expect(child.exitCode).toBe(1)
  expect(server.log()).toContain('Écrivez par exemple redaction@exemple.fr')
})

test('a port that is taken ends the server with the code 1 and one line that says why', async () => {
  const port = await freePort()
  const { server } = await begin(port)
  await eventually(async () => (await request(server, '/')).status === 200, 'the first server')
  const { child, server: second } = await begin(port)
  await eventually(() => child.exitCode !== null, 'the end of the second server')
  expect(child.exitCode).toBe(1)
  const lines = second.log().trim().split('\n')
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain(`cannot-listen port=${port} code=EADDRINUSE`)
  expect(lines[0]).toContain(`Le port ${port} est déjà pris`)
  expect(second.log()).not.toMatch(LEAK)
  expect((await request(server, '/')).status).toBe(200)
})

test('without a build the server ends with the code 1 and says so without a stack', async () => {
  const empty = spawn(process.execPath, [path.join(folder, 'lib/server/serve.mjs')], {
    cwd: path.join(folder, 'public'),
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: `${await freePort()}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log = logOf(empty)
  await eventually(() => empty.exitCode !== null, 'its end')
  expect(empty.exitCode).toBe(1)
  expect(log()).toContain('cannot-start')
  expect(log()).not.toMatch(/\bat \S+ \(/)
})
