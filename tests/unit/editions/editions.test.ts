import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { contentFolder, film, SITE } from '../../support/contentFolder'
import type { Seen } from '../../support/followContent'
import { eventually } from '../../support/patience'

const SCRIPT = path.resolve(import.meta.dirname, '../../support/followContent.ts')
const DRIVE = 'content/films/drive.md'
const BROKEN = film({ year: '"hier"' })

async function project() {
  const { content } = await contentFolder(SITE)
  const folder = path.dirname(content)
  /** Starts a server on it; `look` has it look at everything. Both tell what is seen then. */
  const start = async () => {
    const child = fork(SCRIPT, {
      cwd: folder,
      execArgv: ['--import', import.meta.resolve('tsx')],
      silent: true,
    })
    const heard = async (): Promise<Seen> => (await once(child, 'message'))[0]
    const look = () => {
      const answer = heard()
      child.send('look')
      return answer
    }
    const stop = async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    onTestFinished(stop)
    return { first: await heard(), look, stop }
  }
  return { folder, start, save: (name: string, text: string) => writeFile(path.join(folder, name), text) }
}

test('what is good begins an edition, what is broken or was only touched begins none', async () => {
  const { folder, start, save } = await project()
  const { first, look } = await start()
  expect(first).toMatchObject({ ok: true, opened: 1, edition: 0, titles: ['Drive'], problems: [] })
  const { kept: _, ...shown } = first

  await utimes(path.join(folder, DRIVE), new Date(), new Date())
  expect(await look()).toMatchObject(shown)
  await save(DRIVE, BROKEN)
  expect(await look()).toMatchObject({ ...shown, problems: [DRIVE] })
  await save(DRIVE, film())
  expect(await look()).toMatchObject(shown)
  await save(DRIVE, film({ title: '"Bullitt"' }))
  expect(await look()).toMatchObject({ ...shown, edition: 1, titles: ['Bullitt'] })
})

test('while Git rewrites the tree nothing is published', async () => {
  const { folder, start, save } = await project()
  await mkdir(path.join(folder, '.git'))
  const { look } = await start()
  await save('.git/index.lock', '')
  await save(DRIVE, film({ title: '"Bullitt"' }))
  expect(await look()).toMatchObject({ edition: 0, titles: ['Drive'], problems: [] })
  await rm(path.join(folder, '.git/index.lock'))
  expect(await look()).toMatchObject({ edition: 1, titles: ['Bullitt'], problems: [] })
})

test('a server that starts on broken content shows the last good edition, and goes on once it is mended', async () => {
  const { start, save } = await project()
  const { look, stop } = await start()
  let kept: string | null = null
  await eventually(async () => {
    kept = (await look()).kept
    return kept !== null
  }, 'the first edition to be kept')
  await save(DRIVE, film({ title: '"Bullitt"' }))
  await eventually(async () => (await look()).kept !== kept, 'the second edition to be kept')
  await stop()

  await save(DRIVE, BROKEN)
  const next = await start()
  expect(next.first).toMatchObject({ ok: true, opened: 1, titles: ['Bullitt'], problems: [DRIVE] })
  await save(DRIVE, film({ title: '"Bullitt"' }))
  const { edition } = next.first
  expect(await next.look()).toMatchObject({ opened: 1, edition, titles: ['Bullitt'], problems: [] })
})

test('where nothing was kept a server shows what is whole, once, and the rest as soon as it is mended', async () => {
  const { start, save } = await project()
  await save(DRIVE, BROKEN)
  await save('content/films/taxi.md', film({ title: '"Taxi"' }))
  const { first, look } = await start()
  expect(first).toMatchObject({ ok: true, opened: 1, edition: 0, titles: ['Taxi'], problems: [DRIVE] })
  await save(DRIVE, film())
  const mended = { ok: true, opened: 1, edition: 1, titles: ['Drive', 'Taxi'], problems: [] }
  expect(await look()).toMatchObject(mended)
})

test('where nothing was kept a server without content shows nothing until there is some, then opens once', async () => {
  const { folder, start } = await project()
  await rename(path.join(folder, 'content'), path.join(folder, 'ailleurs'))
  const { first, look } = await start()
  expect(first).toMatchObject({ ok: false, opened: 0, problems: ['content'] })
  await rename(path.join(folder, 'ailleurs'), path.join(folder, 'content'))
  await look()
  expect(await look()).toMatchObject({ ok: true, opened: 1, titles: ['Drive'], problems: [] })
})

test('a file that is broken keeps what it was, also in the next server, beside what a colleague publishes', async () => {
  const { start, save } = await project()
  const { look, stop } = await start()
  await save(DRIVE, BROKEN)
  await save('content/films/taxi.md', film({ title: '"Taxi"' }))
  const both = { edition: 1, titles: ['Drive', 'Taxi'], problems: [DRIVE] }
  expect(await look()).toMatchObject(both)
  // Looked at again, it begins nothing.
  expect(await look()).toMatchObject(both)
  await eventually(async () => (await look()).kept !== null, 'the edition to be kept')
  await stop()
  const next = await start()
  expect(next.first).toMatchObject({ ok: true, titles: ['Drive', 'Taxi'], problems: [DRIVE] })
  await save(DRIVE, film({ title: '"Bullitt"' }))
  expect(await next.look()).toMatchObject({ titles: ['Bullitt', 'Taxi'], problems: [] })
})
