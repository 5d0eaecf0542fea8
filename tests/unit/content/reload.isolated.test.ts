import { rename, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inspect } from '@/lib/content/load'
import { contentFolder, film, review, SITE } from '../../support/contentFolder'

const SIMPLE = 'Voir [le film](/films/taxi).\n\n::film[taxi]'
// An escape is enough to make the full check necessary.
const FULL = `${SIMPLE}\n\nUne étoile \\*.`

async function site(body: string) {
  const folders = await contentFolder({
    ...SITE,
    'content/films/taxi.md': film({ title: '"Taxi"' }),
    'content/critiques/drive.md': review({}, body),
  })
  const load = async () => {
    const { archive, problems } = await inspect(folders)
    return { archive, faults: problems.map(({ file, line, message }) => `${file}:${line} ${message}`) }
  }
  return { load, file: (name: string) => path.join(folders.content, name) }
}

const NOON = new Date('2024-05-01T12:00:00Z')

/** Saves a text under a time of our choice, as a copy or a restored backup does. */
async function saveAtNoon(file: string, text: string): Promise<void> {
  await writeFile(file, text)
  await utimes(file, NOON, NOON)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const ages = [
  ['that was just saved', 0],
  ['that has long been there', 60_000],
] as const

test.each(ages)('a file %s is not parsed again while it stays the same', async (_, age) => {
  const { load } = await site(SIMPLE)
  vi.setSystemTime(Date.now() + age)
  const first = (await load()).archive
  const second = (await load()).archive
  expect(second.films[0]?.genres).toBe(first.films[0]?.genres)
  expect(second.articles[0]?.body).toBe(first.articles[0]?.body)
})

test.each(ages)(
  'a change of the same size and time to a file %s is seen, and the others stay',
  async (_, age) => {
    const { load, file } = await site(SIMPLE)
    await saveAtNoon(file('films/taxi.md'), film({ title: '"Taxi"' }))
    vi.setSystemTime(Date.now() + age)
    const first = (await load()).archive
    await saveAtNoon(file('films/taxi.md'), film({ title: '"Moto"' }))
    const second = (await load()).archive
    expect(second.films.map(({ title }) => title)).toEqual(['Drive', 'Moto'])
    expect(second.films[0]?.genres).toBe(first.films[0]?.genres)
    expect(second.films[1]?.genres).not.toBe(first.films[1]?.genres)
  },
)

test('a file that comes, moves or goes is seen', async () => {
  const { load, file } = await site('Un texte.')
  const slugs = async () => (await load()).archive.films.map(({ slug }) => slug)
  expect(await slugs()).toEqual(['drive', 'taxi'])
  await writeFile(file('films/moto.md'), film())
  expect(await slugs()).toEqual(['drive', 'moto', 'taxi'])
  await rename(file('films/moto.md'), file('films/velo.md'))
  expect(await slugs()).toEqual(['drive', 'taxi', 'velo'])
  await rm(file('films/velo.md'))
  expect(await slugs()).toEqual(['drive', 'taxi'])
})

test('a problem is reported until the file is mended', async () => {
  const { load, file } = await site('# Titre')
  const { faults } = await load()
  expect(faults).toHaveLength(1)
  expect((await load()).faults).toEqual(faults)
  await writeFile(file('critiques/drive.md'), review({}, '## Titre'))
  expect((await load()).faults).toEqual([])
})

test.each([
  ['simple', SIMPLE],
  ['more intricate', FULL],
])('a %s body that has not changed is at fault once what it refers to is gone', async (_, body) => {
  const { load, file } = await site(body)
  expect((await load()).faults).toEqual([])
  await rename(file('films/taxi.md'), file('films/taxi-2.md'))
  const place = 'content/critiques/drive.md'
  expect((await load()).faults).toEqual([
    `${place}:12 « /films/taxi » — Aucune page à cette adresse.`,
    `${place}:14 « taxi » — Aucun film de ce nom dans content/films.`,
  ])
  await rename(file('films/taxi-2.md'), file('films/taxi.md'))
  expect((await load()).faults).toEqual([])
})
