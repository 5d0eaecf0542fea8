import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { contentFolder, news, review, SITE } from '../../../support/contentFolder'

async function problemsWith(body: string): Promise<string[]> {
  const { problems } = await inspect(
    await contentFolder({
      ...SITE,
      'content/critiques/drive.md': review({}, '## La nuit d’Été\n\nTexte.\n\n## Verdict'),
      'content/actualites/a.md': news({}, `${body}\n\n## Chez nous`),
    }),
  )
  return problems.map(({ line, column, message, hint }) => `${line}:${column} ${message} → ${hint}`)
}

test.each([
  '[a](/critiques/drive#la-nuit-d-ete)',
  '[a](#chez-nous)',
  '[a](/critiques/drive#verdict) est une partie de la page',
  '[a](/films/drive#distribution) est le code des fiches',
  'Une phrase, [a][r].\n\n[r]: /critiques/drive#la-nuit-d-ete',
])('%s leads somewhere', async body => {
  expect(await problemsWith(body)).toEqual([])
})

test('a place that a page does not have is an error, with the nearest crosshead', async () => {
  expect(
    await problemsWith(
      'Ici [a](/critiques/drive#la-nuit-d-etee), [b](#chez-vous).\n\n[c](/critiques/drive#fin)',
    ),
  ).toEqual([
    '8:5 « /critiques/drive#la-nuit-d-etee » — Aucun intertitre de cette page n’a cette adresse. → Vouliez-vous dire « la-nuit-d-ete » ?',
    '8:43 « #chez-vous » — Aucun intertitre de cette page n’a cette adresse. → Vouliez-vous dire « chez-nous » ?',
    '10:1 « /critiques/drive#fin » — Aucun intertitre de cette page n’a cette adresse. → Retirez « #fin » : le lien mènera au début de la page.',
  ])
})
