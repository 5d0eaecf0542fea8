import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import http from 'node:http'
import { connect, type Socket } from 'node:net'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { copyOfBuild, remove, type Server, serve, until } from '../../support/builtSite'
import { request } from '../../support/request'
import { RUNTIME } from '../../support/runtime'

const PAGES = [
  '/critiques/duel',
  '/critiques/drive',
  '/films/duel',
  '/personnes/alban-lenoir',
  '/archives/2022',
  '/',
]

/** A copy whose build has left these pages out: they are rendered when asked for, and stored beside it. */
async function copyToRender(): Promise<string> {
  const folder = await copyOfBuild()
  onTestFinished(() => remove(folder))
  for (const page of PAGES) {
    const file = path.join(folder, '.next/server/app', page === '/' ? 'index' : page)
    for (const ending of ['html', 'meta', 'rsc']) await rm(`${file}.${ending}`, { force: true })
  }
  await rm(cacheOf(folder), { recursive: true, force: true })
  return folder
}

async function served(folder: string) {
  const server = await serve(folder)
  onTestFinished(() => server.stop('SIGKILL'))
  return server
}

const cacheOf = (folder: string) => path.join(folder, '.next/server/route-cache')

async function storedFiles(folder: string): Promise<string[]> {
  const entries = await readdir(cacheOf(folder), { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name))
}

test('killed while it writes pages, the next start serves every page whole', async () => {
  const folder = await copyToRender()
  await rm(cacheOf(folder), { recursive: true, force: true })
  const first = await served(folder)
  const answers = PAGES.map(page => request(first, page).catch(() => null))
  await until('the first files', async () => (await storedFiles(folder)).length > 0)
  await first.stop('SIGKILL')
  await Promise.all(answers)

  await expectWhole(await served(folder))
})

test('files that were cut anywhere are not served: their pages are rendered again', async () => {
  const folder = await copyToRender()
  const first = await served(folder)
  for (const page of PAGES) await request(first, page)
  await first.stop()
  const files = await storedFiles(folder)
  expect(files).toHaveLength(PAGES.length)
  for (const [index, file] of files.entries()) {
    const { length } = await readFile(file)
    await truncate(file, [0, 20, Math.floor(length / 2), length - 100, length - 20, length - 1][index])
  }
  await expectWhole(await served(folder))
})

async function expectWhole(server: Server): Promise<void> {
  for (const page of PAGES) {
    const { status, text } = await request(server, page)
    expect(status, page).toBe(200)
    expect(text, page).toMatch(/^<!DOCTYPE html>.*<\/html>$/s)
    expect(text, page).not.toMatch(RUNTIME)
  }
}

test('where pages cannot be stored they are served all the same', async () => {
  const folder = await copyToRender()
  // A file in its place: no folder can be made there, not even by an administrator, to whom nothing is read-only.
  await writeFile(cacheOf(folder), '')
  const server = await served(folder)
  for (const attempt of ['first', 'second']) {
    for (const page of PAGES) {
      const { status, text } = await request(server, page)
      expect(status, `${page}, ${attempt}`).toBe(200)
      expect(text).toMatch(/<\/html>$/)
      expect(text).not.toMatch(RUNTIME)
    }
  }
  expect((await request(server, '/critiques/inconnue')).status).toBe(404)
  expect((await request(server, '/icon.svg')).status).toBe(200)
})

/** A request of which the server has all but the last bytes; `rest` sends them and resolves with the answer. */
async function openRequest(port: number): Promise<{ rest: () => Promise<string> }> {
  const socket = connect(port, '127.0.0.1')
  await new Promise(resolve => socket.once('connect', resolve))
  socket.write(
    'POST /api/revalidation HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer s\r\nContent-Length: 4\r\n\r\nab',
  )
  return {
    rest: () =>
      new Promise(resolve => {
        let text = ''
        socket.on('data', part => {
          text += part
          if (text.endsWith('\r\n0\r\n\r\n')) resolve(text)
        })
        socket.on('error', () => {})
        socket.on('close', () => resolve(text))
        socket.write('cd')
      }),
  }
}

test('told to stop, it finishes what is open, takes nothing new and ends', async () => {
  const folder = await copyToRender()
  const server = await serve(folder, { REVALIDATION_SECRET: 's' })
  onTestFinished(() => server.stop('SIGKILL'))
  const port = Number(new URL(server.url).port)
  const keptAlive = new http.Agent({ keepAlive: true })
  await request(server, '/', { agent: keptAlive })
  const { rest } = await openRequest(port)
  // It has the beginning of the request when it has answered a later one.
  await request(server, '/')
  let ended = false
  server.stop('SIGTERM').then(() => {
    ended = true
  })
  await until('the end of listening', () =>
    request(server, '/').then(
      () => false,
      () => true,
    ),
  )
  expect(await rest()).toMatch(/^HTTP\/1.1 200 OK.*\{"done":true\}/s)
  // Before a host would lose patience, and although a client would keep its connection.
  await until('its end', () => ended)
  keptAlive.destroy()
})

test('a reader who never comes to an end does not keep a server that is told to stop', async () => {
  const folder = await copyToRender()
  const server = await served(folder)
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  onTestFinished(() => {
    socket.destroy()
  })
  socket.on('error', () => {})
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ')
  await request(server, '/')
  let ended = false
  server.stop('SIGTERM').then(() => {
    ended = true
  })
  await until('its end', () => ended)
})

test('two hundred readers who send nothing, or drops, or ask no more, keep nobody waiting and are let go', async () => {
  const folder = await copyToRender()
  const server = await served(folder)
  const port = Number(new URL(server.url).port)
  let open = 0
  const sockets: Socket[] = []
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
  })
  for (let index = 0; index < 200; index += 1) {
    const socket = connect(port, '127.0.0.1')
    sockets.push(socket)
    socket.once('connect', () => {
      open += 1
      if (index % 4 === 0) socket.write('GET /icon.svg HTTP/1.1\r\nHost: localhost\r\n\r\n')
      if (index % 2 === 1) socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ')
    })
    socket.once('close', () => {
      open -= 1
    })
    socket.on('error', () => {})
    socket.resume()
  }
  await until('two hundred connections', () => open === 200)
  const drops = setInterval(() => {
    for (const [index, socket] of sockets.entries()) if (index % 2 === 1 && socket.writable) socket.write('a')
  }, 500)
  onTestFinished(() => clearInterval(drops))
  for (const page of PAGES) expect((await request(server, page)).status).toBe(200)
  await until('all of them to be closed', () => open === 0)
  expect((await request(server, '/')).status).toBe(200)
})
