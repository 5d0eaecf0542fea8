import { expect, test } from 'vitest'
import { epoch } from '@/lib/time/instant'
import { contentFolder, news, review, SITE } from '../../support/contentFolder'
import { runContent } from './runContent'

const FILES = {
  ...SITE,
  'content/critiques/parue.md': review({ date: '2024-05-01T09:00' }),
  'content/critiques/embargo.md': review({ date: '2024-05-01T09:00', embargo: '2024-06-03T09:00' }),
  'content/actualites/programmee.md': news({ date: '2024-06-02T09:00' }),
  'content/actualites/brouillon.md': news({ date: '2024-06-02T09:00', draft: 'true' }),
}

test('due tells what becomes public, in order, then the drafts', async () => {
  const { code, out } = await runContent(await contentFolder(FILES), ['due', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    changes: [
      { at: '2024-06-02T09:00:00+02:00', shown: [{ path: '/actualites/programmee' }], hidden: [] },
      { at: '2024-06-03T09:00:00+02:00', shown: [{ path: '/critiques/embargo' }], hidden: [] },
    ],
    drafts: [{ path: '/actualites/brouillon' }],
  })
  const { out: text } = await runContent(await contentFolder(FILES), ['due'])
  expect(text).toContain(
    '2\u00A0juin 2024 à\u00A09\u00A0h (heure de Paris), dans 21\u00A0heures\n  + /actualites/programmee  Un titre (actualites programmee)',
  )
  expect(text).toContain('/critiques/embargo  Un titre (critiques embargo) (sous embargo jusque-là)')
})

test('due tells what disappears, too', async () => {
  const folders = await contentFolder({
    ...SITE,
    'content/actualites/bientot.md': news({ date: '2024-05-01', expires: '2024-06-02T09:00' }),
  })
  expect(JSON.parse((await runContent(folders, ['due', '--json'])).out).changes).toMatchObject([
    { at: '2024-06-02T09:00:00+02:00', shown: [], hidden: [{ path: '/actualites/bientot' }] },
  ])
  expect((await runContent(folders, ['due'])).out).toContain('  − /actualites/bientot  Un titre (expire)')
})

test.each([
  ['2024-06-03T08:59:59', ['/actualites/programmee', '/critiques/parue']],
  ['2024-06-03T09:00', ['/actualites/programmee', '/critiques/embargo', '/critiques/parue']],
])('at %s the site shows what its gate lets through', async (instant, shown) => {
  const { out } = await runContent(await contentFolder(FILES), ['at', instant, '--json'])
  expect(JSON.parse(out).shown.map(({ path }: { path: string }) => path)).toEqual(shown)
})

test('--diff tells what changes in the hours that follow, and no more', async () => {
  const { out } = await runContent(await contentFolder(FILES), [
    'at',
    '2024-06-02T09:00',
    '--diff',
    '24h',
    '--json',
  ])
  expect(JSON.parse(out).changes).toMatchObject([{ at: '2024-06-03T09:00:00+02:00' }])
  const shorter = await runContent(await contentFolder(FILES), ['at', '2024-06-02T09:00', '--diff', '23h'])
  expect(shorter.out).toContain('Rien ne change ensuite.')
})

test.each([
  ['an hour that spring skips', '2024-03-31T02:30', 'n’existe pas à Paris'],
  ['an hour that autumn repeats', '2024-10-27T02:30', 'existe deux fois à Paris'],
  ['no date', 'demain', 'n’est pas un instant lisible'],
])('%s is refused with the reason', async (_, instant, message) => {
  const { code, err } = await runContent(await contentFolder(FILES), ['at', instant])
  expect(code).toBe(2)
  expect(err).toContain(message)
})

test('across a clock change a day of 24 hours ends at another hour of the clock', async () => {
  const folders = await contentFolder({
    ...SITE,
    'content/actualites/neuf.md': news({ date: '2024-03-31T09:00' }),
    'content/actualites/dix.md': news({ date: '2024-03-31T10:00' }),
    'content/actualites/onze.md': news({ date: '2024-03-31T10:01' }),
  })
  const { out } = await runContent(folders, ['at', '2024-03-30T09:00', '--diff', '24h', '--json'])
  const changes: { at: string }[] = JSON.parse(out).changes
  expect(changes.map(({ at }) => at)).toEqual(['2024-03-31T09:00:00+02:00', '2024-03-31T10:00:00+02:00'])
})

test('nothing is foretold of content that has errors', async () => {
  const folders = await contentFolder({ ...FILES, 'content/critiques/x.md': review({ rating: '9' }) })
  const { code, err } = await runContent(folders, ['due'], { now: epoch('2024-06-01T12:00:00+02:00') })
  expect(code).toBe(1)
  expect(err).toContain('content/critiques/x.md:7:9')
})
