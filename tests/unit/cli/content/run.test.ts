import { expect, test } from 'vitest'
import { VERBS } from '@/lib/cli/content/verbs'
import { contentFolder, SITE } from '../../../support/contentFolder'
import { runContent } from '../runContent'

const site = () => contentFolder(SITE)

test('help lists every verb, and each explains itself', async () => {
  const folders = await site()
  const { code, out } = await runContent(folders, ['--help'])
  expect(code).toBe(0)
  for (const [name, { summary }] of VERBS) {
    // The column is as wide as the longest name.
    expect(out.split(/ {2,}|\n/)).toEqual(expect.arrayContaining([name, summary]))
    const help = await runContent(folders, [name, '--help'])
    expect(help).toMatchObject({ code: 0, err: '' })
    expect(help.out).toContain(`npm run content -- ${name}`)
  }
})

test.each([
  ['nothing', [], ''],
  ['an unknown verb', ['chek'], 'Vouliez-vous dire « check » ?'],
  ['an unknown option', ['check', '--jsn'], 'Option inconnue : --jsn. Vouliez-vous dire « json » ?'],
  ['an option without its value', ['at', '2022-01-01', '--diff'], 'L’option --diff attend une valeur.'],
  ['a value for a flag', ['check', '--json=oui'], 'L’option --json ne prend pas de valeur.'],
  ['a name too many', ['check', 'drive'], '« check » vérifie tout'],
  ['no type', ['rename'], 'Il manque le type : critique, actualite, film'],
  ['an unknown type', ['used-by', 'fil', 'drive'], 'Vouliez-vous dire « film » ?'],
  ['an unknown item', ['used-by', 'film', 'drve'], 'Vouliez-vous dire « drive » ?'],
])('%s is misuse, explained in French, with exit code 2', async (_, args, message) => {
  const { code, err } = await runContent(await site(), args)
  expect(code).toBe(2)
  expect(err).toContain(message)
})

test.each([
  [['film', 'drive']],
  [['Films', 'drive.md']],
  [['film', 'content/films/drive.md']],
  [['content/films/drive.md']],
  [['films/drive']],
])('%j names an item, as the shell completes it', async names => {
  expect(await runContent(await site(), ['used-by', ...names])).toMatchObject({
    code: 0,
    out: 'Rien ne nomme films/drive.',
  })
})
