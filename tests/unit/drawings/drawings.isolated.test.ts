import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import { publishArchive } from '@/lib/content/catalogue/getCatalogue'
import { load } from '@/lib/content/load'
import { sweepDrawings } from '@/lib/drawings/sweepDrawings'
import { WaitingLine } from '@/lib/turns/waitingLine.mjs'
import { inCacheFolder, runAs } from '../../support/cacheFolder'
import { contentFolder, type Fields, news, review, SITE } from '../../support/contentFolder'

inCacheFolder()

const STORE = '.next/cache/photogramme/drawings'
const REVIEW = '/partage/critiques/avis.png'
const SQUARE = '/partage/1x1/critiques/avis.png'
const NEWS = '/partage/actualites/une.png'
const POSTER = '/affiches/drive/affiche.png'

const FILES = {
  'content/critiques/avis.md': review({ title: '"Un avis"' }),
  'content/actualites/une.md': news({ title: '"La dépêche"' }),
}

/** Shows readers an archive of the usual film and these files. */
async function publish(files: Record<string, string>): Promise<void> {
  publishArchive(await load(await contentFolder({ ...SITE, ...files })))
}

/** Drawings as a server has them that has just started: nothing in memory, what is on disk. */
async function startAnew(line = new WaitingLine(1, 64)) {
  vi.resetModules()
  Reflect.set(globalThis, Symbol.for('photogramme.drawings'), { line, recent: new Map() })
  const { draw } = await import('@/lib/drawings/draw')
  const { pngAnswer } = await import('@/lib/drawings/pngAnswer')
  return { draw, pngAnswer }
}

/** Files of the store by the address whose drawing they hold. */
function stored(): Map<string, string> {
  if (!existsSync(STORE)) return new Map()
  const files = readdirSync(STORE, { recursive: true, encoding: 'utf8' }).map(name => path.join(STORE, name))
  return new Map(
    files
      .filter(file => statSync(file).isFile())
      .map(file => [`/${path.relative(STORE, file)}`.replace(/(?:\.[\da-f]{32}){2}$/, ''), file]),
  )
}

/** Puts another picture in the place of what was drawn: it shows whether the store is asked. */
async function repaint(address: string): Promise<Uint8Array> {
  const other = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  writeFileSync(stored().get(address) ?? '', other)
  return new Uint8Array(other)
}

test('what an edition did not touch is not drawn again, by this server nor by the next', async () => {
  await publish(FILES)
  for (const address of [REVIEW, POSTER]) await (await startAnew()).draw(address)
  const repainted = new Map([
    [REVIEW, await repaint(REVIEW)],
    [POSTER, await repaint(POSTER)],
  ] as const)
  await publish({ ...FILES, 'content/actualites/une.md': news({ title: '"La dépêche mise à jour"' }) })
  await sweepDrawings()
  for (const [address, png] of repainted) expect(await (await startAnew()).draw(address)).toEqual(png)
})

test('what an edition changed is drawn anew, and what it said before leaves the disk', async () => {
  await publish(FILES)
  const { draw } = await startAnew()
  const before = await draw(REVIEW)
  const file = stored().get(REVIEW)
  await publish({ ...FILES, 'content/critiques/avis.md': review({ title: '"Un avis contraire"' }) })
  await sweepDrawings()
  expect(stored().size).toBe(0)
  expect(await draw(REVIEW)).not.toEqual(before)
  expect(stored().get(REVIEW)).not.toBe(file)
})

test('what an edition takes back leaves the disk in every shape, what others show stays', async () => {
  await publish(FILES)
  const { draw } = await startAnew()
  for (const address of [REVIEW, SQUARE, NEWS]) await draw(address)
  const drawn = [...stored()].map(([address, file]) => ({ address, file, png: readFileSync(file) }))
  expect(drawn.map(({ address }) => address).sort()).toEqual([SQUARE, NEWS, REVIEW].sort())
  const taken = (fields: Fields) => ({
    'content/critiques/avis.md': review({ title: '"Un avis"', ...fields }),
  })
  const others: Record<string, string>[] = [
    {},
    taken({ draft: 'true' }),
    taken({ embargo: '2090-01-01' }),
    taken({ expires: '2025-01-01' }),
    { 'content/critiques/autre.md': review({ title: '"Un avis"' }) },
  ]
  for (const files of others) {
    for (const { file, png } of drawn) writeFileSync(file, png)
    await publish({ 'content/actualites/une.md': FILES['content/actualites/une.md'], ...files })
    await sweepDrawings()
    expect([...stored().keys()], JSON.stringify(files)).toEqual([NEWS])
  }
})

test('what is taken back while it is drawn does not stay on disk', async () => {
  await publish(FILES)
  const line = new WaitingLine(1, 64)
  const { draw } = await startAnew(line)
  let isOver = () => {}
  const before = line.run(
    () =>
      new Promise<void>(resolve => {
        isOver = resolve
      }),
  )
  const drawing = draw(REVIEW)
  await publish({ 'content/actualites/une.md': FILES['content/actualites/une.md'] })
  await sweepDrawings()
  isOver()
  await before
  await drawing
  expect([...stored().keys()]).toEqual([])
})

test('a file that is cut, empty or of zeros is drawn again', async () => {
  await publish(FILES)
  const whole = Buffer.from((await (await startAnew()).draw(REVIEW)) ?? [])
  const file = stored().get(REVIEW) ?? ''
  for (const damaged of [whole.subarray(0, -20), Buffer.alloc(0), Buffer.alloc(whole.length)]) {
    writeFileSync(file, damaged)
    expect(Buffer.from((await (await startAnew()).draw(REVIEW)) ?? []).equals(whole)).toBe(true)
    expect(readFileSync(file).equals(whole)).toBe(true)
  }
})

test('where nothing can be written, drawings are shown all the same', async () => {
  mkdirSync(path.dirname(STORE), { recursive: true })
  writeFileSync(STORE, 'no folder')
  await publish(FILES)
  expect(await (await startAnew()).draw(REVIEW)).not.toBeNull()
  await sweepDrawings()
})

test('what other hands put into the store leaves it', async () => {
  await publish(FILES)
  await (await startAnew()).draw(REVIEW)
  const stray = path.join(STORE, 'partage/critiques/left.draft')
  writeFileSync(stray, 'half')
  utimesSync(stray, 0, 0)
  await sweepDrawings()
  expect([...stored().keys()]).toEqual([REVIEW])
})

test.each([
  [REVIEW, NEWS, POSTER],
  [NEWS, POSTER, REVIEW],
  [POSTER, REVIEW, NEWS],
])('when drawings take too much of the disk, the oldest go first: %s', async (...byAge) => {
  await publish(FILES)
  const { draw } = await startAnew()
  for (const address of byAge) await draw(address)
  const files = stored()
  for (const [place, address] of byAge.entries()) utimesSync(files.get(address) ?? '', place + 1, place + 1)
  const bytes = (address: string) => statSync(files.get(address) ?? '').size
  const [, ...younger] = byAge
  await sweepDrawings(younger.reduce((sum, address) => sum + bytes(address), 0))
  expect([...stored().keys()].sort()).toEqual(younger.sort())
})

test('who comes when too many wait for drawings is asked to come back; the others get theirs', async () => {
  await publish(FILES)
  const { pngAnswer } = await startAnew(new WaitingLine(1, 2))
  const answers = await Promise.all([REVIEW, SQUARE, NEWS, POSTER].map(pngAnswer))
  expect(answers.map(answer => answer?.status)).toEqual([200, 200, 200, 503])
  expect(answers[3]?.headers.get('retry-after')).toBe('5')
  expect(answers[3]?.headers.get('cache-control')).toBe('no-store')
  expect((await pngAnswer(POSTER))?.status).toBe(200)
})

test.each(['/partage/critiques/nulle.png', '/affiches/nulle/affiche.png', '/affiches/../affiche.png', '/x'])(
  'nothing is drawn at %s',
  async address => {
    await publish(FILES)
    expect(await (await startAnew()).pngAnswer(address)).toBeNull()
    expect(stored().size).toBe(0)
  },
)

test('other code keeps what it draws alike', async () => {
  await publish(FILES)
  await (await startAnew()).draw(REVIEW)
  const png = await repaint(REVIEW)
  runAs('two')
  expect(await (await startAnew()).draw(REVIEW)).toEqual(png)
})
