import { expect, test } from 'vitest'
import { EXCERPT_WORDS } from '@/lib/content/checks/checkPartner'
import { inspect } from '@/lib/content/load'
import { formatProblem } from '@/lib/model/problem'
import { contentFolder, news, SITE } from '../../../support/contentFolder'

const partner = (mode: string, url = 'https://mensuel.fr/lino') =>
  `{ name: "Le Mensuel", url: "${url}", mode: ${mode} }`

async function problems(body: string, written = partner('excerpt')): Promise<string[]> {
  const files = { ...SITE, 'content/actualites/a.md': news({ partner: written }, body) }
  return (await inspect(await contentFolder(files))).problems.map(formatProblem)
}

test.each([
  'Une phrase.',
  'Est-ce fini ?',
  'Il dit : « C’est fini. »',
  'Il dit « non ».',
  'Une *fin.*',
  'Un renvoi.[^1]\n\n[^1]: Une note sans point',
  'Une phrase.\n\n::film[drive]',
  ':::encadre{title="Fin"}\nUne phrase.\n:::',
])('an excerpt may end with « %s »', async body => {
  expect(await problems(body)).toEqual([])
})

test('an excerpt that stops in the middle of a sentence is refused where it stops', async () => {
  expect(await problems('Une phrase.\n\nUn scénario bien')).toEqual([
    'content/actualites/a.md:11:16\n' +
      '  « …Une phrase. Un scénario bien » — Cet extrait ne s’arrête pas à la fin d’une phrase.\n' +
      '  → Terminez la phrase, ou coupez à la précédente.',
  ])
})

test.each([
  'Un scénario bien[^1]\n\n[^1]: Une note.',
  'Un scénario bien\n\n::film[drive]',
  'Un mot :',
  'Un mot,',
])('what follows the text does not end its sentence: « %s »', async body => {
  expect(await problems(body)).toHaveLength(1)
})

test('an excerpt has a length, a whole article has none', async () => {
  const words = (count: number) => `${'mot '.repeat(count - 1)}fin.`
  expect(await problems(words(EXCERPT_WORDS))).toEqual([])
  const [problem = ''] = await problems(words(EXCERPT_WORDS + 1))
  expect(problem).toContain('content/actualites/a.md:6')
  expect(problem).toContain('Cet extrait compte 301 mots ; un extrait de partenaire en compte 300 au plus.')
  expect(await problems(`${words(400)} sans fin`, partner('full'))).toEqual([])
})

test('the link of a partner leads to the article, not to its home page', async () => {
  const [problem = ''] = await problems('Un.', partner('excerpt', 'https://mensuel.fr'))
  expect(problem).toContain('Cette adresse est celle de l’accueil du partenaire')
})
