import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { gate } from '@/lib/content/gate'
import { inspect } from '@/lib/content/load'
import { read } from '@/lib/content/source/read'
import { publicProblems } from '@/lib/editions/publicProblems'
import type { ContentFolders } from '@/lib/model/files'
import { epoch } from '@/lib/time/instant'
import { contentFolder, film, markdown, news, review, SITE } from '../../support/contentFolder'

const NOW = epoch('2025-01-01T00:00:00+01:00')

/** Every name in it that readers do not know of holds « secret ». */
const CONTENT = {
  ...SITE,
  'content/critiques/connue.md': review({ tags: '[commun]' }),
  'content/actualites/publique.md': news({ tags: '[commun]', places: '["Lille"]' }),
  'content/critiques/secrete.md': review(
    { draft: 'true', tags: '[secretag, "Secrète Étiquette"]', aliases: '[ancienne-secrete]' },
    'Un texte.\n\n## Secret intertitre\n\nLa suite.',
  ),
  'content/actualites/plus-secrete.md': news({
    date: '2024-05-02',
    embargo: '2090-01-01',
    places: '["Secretville"]',
    thread: 'fil-secret',
  }),
}

/** What is told of a folder whose public state is `CONTENT`, after some files have changed in it. */
async function toldAfter(changes: Record<string, string>) {
  const folders = await contentFolder(CONTENT)
  const { archive, problems: before } = await inspect(folders, NOW)
  expect(before).toEqual([])
  await change(folders, changes)
  const found = await inspect(folders, NOW)
  const reading = await read(folders.content)
  const told = await publicProblems({ ...found, reading }, folders.public, gate(archive, NOW), NOW)
  return { found: found.problems, told }
}

async function change({ content }: ContentFolders, files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(content, '..', name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}

test('a problem tells nothing of an article that readers may not know of, and all of any other', async () => {
  const { told, found } = await toldAfter({
    'content/critiques/connue.md': review({ rating: '12' }),
    'content/critiques/secrete.md': review({ draft: 'true', title: '"Un secret" ? non' }),
  })
  expect(told).toHaveLength(found.length)
  expect(JSON.stringify(told)).not.toMatch(/secret/i)
  expect(told.map(({ file }) => file)).toContain('content/critiques')
  expect(told.find(({ file }) => file === 'content/critiques/connue.md')?.message).toContain('« 12 »')
})

test.each<[what: string, changes: Record<string, string>]>([
  [
    'the slug in a reference',
    { 'content/actualites/publique.md': news({ related: '[critiques/secrette]' }) },
  ],
  // It would be wrong without what is hidden, too.
  ['the slug where a film is meant', { 'content/critiques/connue.md': review({ film: 'secrete' }) }],
  ['the whole slug', { 'content/actualites/publique.md': news({ related: '[critiques/secrete]' }) }],
  ['the slug in a link', { 'content/films/drive.md': film({}, 'Voir [là](/actualites/plus-secrette).') }],
  ['a keyword', { 'content/critiques/connue.md': review({}, 'Voir [là](/mots-cles/secretagg).') }],
  ['a place', { 'content/critiques/connue.md': review({}, 'Voir [là](/lieux/secretvile).') }],
  ['the spelling of a keyword', { 'content/critiques/connue.md': review({ tags: '["secrete etiquette"]' }) }],
  ['a former address', { 'content/critiques/connue.md': review({ aliases: '[ancienne-secrete]' }) }],
  [
    'a former address that is withdrawn',
    {
      'content/retraits/retrait.md': markdown(
        {
          title: '"Une page retirée"',
          addresses: '[/critiques/ancienne-secrete]',
          reason: '"Par erreur."',
          date: '2024-01-01',
        },
        '',
      ),
    },
  ],
  [
    'a crosshead',
    { 'content/critiques/connue.md': review({}, 'Voir [là](/critiques/secrete#secret-intertitr).') },
  ],
  ['a file outside of any folder', { 'content/secret.md': news() }],
  [
    'the next keyword of an article that is about to be hidden',
    {
      'content/actualites/publique.md': news({ embargo: '2090-01-01', tags: '[retournement]' }),
      'content/critiques/connue.md': review({}, 'Voir [là](/mots-cles/retournemant).'),
    },
  ],
])('%s of what is hidden is neither repeated nor advised', async (_, changes) => {
  const { told, found } = await toldAfter(changes)
  expect(JSON.stringify(found)).toMatch(/secret|retournement/i)
  expect(told).toHaveLength(found.length)
  expect(JSON.stringify(told.map(({ message, hint }) => ({ message, hint })))).not.toMatch(
    /secret|retournement/i,
  )
  expect(told.filter(({ file }) => /secret/.test(file))).toEqual([])
})

test('what readers know of is advised', async () => {
  const { told } = await toldAfter({
    'content/critiques/connue.md': review({ tags: '[commun]' }, 'Voir [là](/mots-cles/commum).'),
  })
  expect(told.map(({ hint }) => hint)).toEqual(['Vouliez-vous dire « /mots-cles/commun » ?'])
})
