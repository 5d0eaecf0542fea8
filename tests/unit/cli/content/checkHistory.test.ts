import { execFileSync } from 'node:child_process'
import { rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { ContentFolders } from '@/lib/model/files'
import { epoch } from '@/lib/time/instant'
import { contentFolder, type Fields, review, SITE } from '../../../support/contentFolder'
import { runContent } from '../runContent'

const FILE = 'content/critiques/drive.md'
const NOW = epoch('2024-06-20T12:00:00+02:00')

function git(folder: string, at: string, ...args: string[]): void {
  execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
    env: { ...process.env, GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at },
    stdio: 'ignore',
  })
}

/** Commits all that lies in the folder, at an instant. */
function commit({ content }: ContentFolders, at: string): void {
  const root = path.dirname(content)
  git(root, at, 'init', '--quiet')
  git(root, at, 'add', '--all')
  git(root, at, 'commit', '--quiet', '--message', 'x')
}

const write = ({ content }: ContentFolders, text: string, file = 'critiques/drive.md') =>
  writeFile(path.join(content, file), text)

/** A review that git has since 1 June, and again as it is now since 10 June. */
async function revised(before: string, now: string): Promise<ContentFolders> {
  const folders = await contentFolder({ ...SITE, [FILE]: before })
  commit(folders, '2024-06-01T09:00:00+02:00')
  await write(folders, now)
  commit(folders, '2024-06-10T18:00:00+02:00')
  return folders
}

type Told = { file: string; line: number; field: string; message: string; hint: string; severity: string }

async function check(
  folders: ContentFolders,
  now = NOW,
): Promise<{ told: Told[]; code: number; err: string }> {
  const { code, out, err } = await runContent(folders, ['check', '--history', '--json'], { now })
  const { problems, warnings } = JSON.parse(out)
  expect([...problems, ...warnings].filter(({ rule }) => rule !== 'unfounded-claim')).toEqual([])
  return { told: [...problems, ...warnings], code, err }
}

const DATE = '2024-06-10T12:00'
const WRITTEN: Fields = { date: '2024-05-01T09:00', written: '2024-06-01' }

const corrected = (from: string, more: Fields = {}): Fields => ({
  ...WRITTEN,
  updated: DATE,
  history: `[{ date: ${DATE}, kind: correction, from: "${from}", text: "Le nom était faux." }]`,
  ...more,
})

test.each([
  ['in the body', review(WRITTEN, 'Un film de *Guillaume Perret*, né à Pau.'), 'de Guillaume Perret, né'],
  ['in a field', review({ ...WRITTEN, weaknesses: '["Un « complot » deviné"]' }), 'Un « complot » deviné'],
  ['with other typography', review(WRITTEN, 'L’idée : « trop » loin.'), "L'idée: «trop» loin"],
])('the words of a correction stood in an earlier version %s', async (_, before, from) => {
  const { told, code, err } = await check(await revised(before, review(corrected(from))))
  expect(told).toEqual([])
  expect(code).toBe(0)
  expect(err).toContain('✓ Historique tenu contre git\u00A0: 1\u00A0article, 2\u00A0versions.')
})

test('a correction of words that never stood is an error at the words, with what to do', async () => {
  const folders = await revised(review(WRITTEN), review(corrected('Guillaume Perret')))
  const { told, code } = await check(folders)
  expect(code).toBe(1)
  expect(told).toEqual([
    {
      file: FILE,
      line: 12,
      column: 61,
      field: 'history.0.from',
      rule: 'unfounded-claim',
      message:
        'Aucune version de cet article que git a d’avant le 10\u00A0juin 2024 à\u00A012\u00A0h (heure de Paris) ne disait cela.',
      hint: 'Reprenez les mots exacts (git log -p sur ce fichier les montre), ou retirez cette correction.',
      severity: 'error',
    },
  ])
})

test('the notice itself is no proof, nor is a version that is younger than the correction', async () => {
  const noticed = await revised(
    review(corrected('Guillaume Perret')),
    review(corrected('Guillaume Perret'), 'Autre.'),
  )
  expect((await check(noticed)).told.map(({ field }) => field)).toContain('history.0.from')
  const folders = await revised(review(WRITTEN), review(WRITTEN, 'De Guillaume Perret.'))
  await write(folders, review(corrected('Guillaume Perret')))
  expect((await check(folders)).told.map(({ field }) => field)).toEqual(['history.0.from'])
})

test('a file that was renamed keeps its past', async () => {
  const folders = await contentFolder({ ...SITE, [FILE]: review(WRITTEN, 'Un film de Guillaume Perret.') })
  commit(folders, '2024-06-01T09:00:00+02:00')
  const [from, to] = ['drive', 'la-nuit'].map(slug => path.join(folders.content, `critiques/${slug}.md`))
  await rename(from ?? '', to ?? '')
  commit(folders, '2024-06-09T09:00:00+02:00')
  await write(folders, review(corrected('Guillaume Perret', { aliases: '[drive]' })), 'critiques/la-nuit.md')
  commit(folders, '2024-06-10T18:00:00+02:00')
  expect((await check(folders)).told).toEqual([])
})

test.each([
  ['the day that git first has it', '2024-06-01', []],
  ['a day on which it was changed', '2024-06-10', []],
  ['a day before git has it', '2024-05-31', ['error']],
  ['a day on which nothing changed', '2024-06-05', ['warning']],
  ['a day to come', '2024-06-21', ['error']],
])('written on %s', async (_, written, severities) => {
  const folders = await revised(review(WRITTEN), review({ ...WRITTEN, written }, 'Un autre texte.'))
  expect((await check(folders)).told.map(({ field, severity }) => [field, severity])).toEqual(
    severities.map(severity => ['written', severity]),
  )
})

test('what is saved and not committed is a change of today', async () => {
  const folders = await revised(review(WRITTEN), review(WRITTEN, 'Un autre texte.'))
  await write(folders, review({ ...WRITTEN, written: '2024-06-20' }, 'Un texte récrit.'))
  const neuve = {
    title: '"Encore"',
    summary: '"Une seconde critique du même film, par une autre plume, le même jour."',
  }
  await write(folders, review({ ...WRITTEN, ...neuve, written: '2024-06-20' }), 'critiques/neuve.md')
  expect((await check(folders)).told).toEqual([])
})

test('an article that is older than git knows says when it was written', async () => {
  const folders = await revised(
    review({ date: '2024-05-01T09:00' }),
    review({ date: '2024-05-01T09:00' }, 'Un.'),
  )
  expect((await check(folders)).told).toMatchObject([
    { field: 'date', line: 4, hint: 'Ajoutez « written: 2024-06-01 » : la page dira quand il a été écrit.' },
  ])
})

test.each([
  ['before git has the article', '2024-05-20T10:00', 'n’a cet article que depuis le 1er\u00A0juin 2024'],
  ['since when nothing changed', '2024-06-15T10:00', 'ne connaît aucun changement de cet article'],
])('an update %s is an error, by whichever field it is told', async (_, date, message) => {
  const history = `[{ date: ${date}, kind: update, text: "Un ajout." }]`
  const ways: Fields[] = [{ updated: date }, { updated: date, history }]
  for (const fields of ways) {
    const folders = await revised(review(WRITTEN), review({ ...WRITTEN, ...fields }))
    const { told } = await check(folders)
    expect(told).toMatchObject([
      {
        field: 'history' in fields ? 'history.0.date' : 'updated',
        message: expect.stringContaining(message),
      },
    ])
  }
})

test('an update that is committed the evening before, or that is to come, is one', async () => {
  for (const updated of ['2024-06-10T20:00', '2024-06-11T08:00', '2024-06-25T08:00']) {
    const folders = await revised(review(WRITTEN), review({ ...WRITTEN, updated }, 'Un ajout.'))
    const { problems } = JSON.parse(
      (await runContent(folders, ['check', '--history', '--json'], { now: NOW })).out,
    )
    expect([updated, problems]).toEqual([updated, []])
  }
})

test.each([
  ['2.5', '2.5', []],
  ['null', 'null', []],
  ['4', '2.5', ['ratingHistory.0.from']],
])('the rating was %s, and a revision from %s', async (was, from, fields) => {
  const now = review({
    ...WRITTEN,
    updated: DATE,
    rating: '3',
    ratingHistory: `[{ date: ${DATE}, from: ${from}, to: 3, reason: "Revu." }]`,
  })
  const { told } = await check(await revised(review({ ...WRITTEN, rating: was }), now))
  expect(told.map(({ field }) => field)).toEqual(fields)
})

test('where there is no history to hold it against, that is said, and nothing is wrong', async () => {
  const exported = await contentFolder({ ...SITE, [FILE]: review(corrected('Guillaume Perret')) })
  expect(await check(exported)).toMatchObject({
    told: [],
    code: 0,
    err: 'L’historique n’a pas été vérifié\u00A0: ce dossier n’est pas dans un dépôt git, ou git n’est pas installé.',
  })
  git(path.dirname(exported.content), '', 'init', '--quiet')
  expect((await check(exported)).err).toContain('git ne donne l’histoire d’aucun fichier de ce dossier')
  const folders = await revised(
    review(WRITTEN, 'De Guillaume Perret.'),
    review(corrected('Guillaume Perret')),
  )
  const root = path.dirname(folders.content)
  const clone = await contentFolder({})
  const into = path.join(path.dirname(clone.content), 'clone')
  git(root, '', 'clone', '--quiet', '--depth', '1', `file://${root}`, into)
  const shallow = { content: path.join(into, 'content'), public: path.join(into, 'public') }
  expect(await check(shallow)).toMatchObject({
    told: [],
    err: 'L’historique n’a pas été vérifié\u00A0: ce clone n’a que les dernières révisions (« git fetch --unshallow » apporte les autres).',
  })
})

test('--history is asked for once, not at every save', async () => {
  const folders = await contentFolder(SITE)
  const { code, err } = await runContent(folders, ['check', '--watch', '--history'])
  expect(code).toBe(2)
  expect(err).toContain('--watch s’emploie seul')
})
