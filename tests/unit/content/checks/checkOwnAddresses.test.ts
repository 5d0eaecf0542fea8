import { expect, test } from 'vitest'
import { checkOwnAddresses } from '@/lib/content/checks/checkOwnAddresses'
import { inspect } from '@/lib/content/load'
import { contentFolder, review, SITE } from '../../../support/contentFolder'

/** What is said of a body on a site of an origin: line, column, hint, and how grave it is. */
async function told(body: string, site: string) {
  const folder = await contentFolder({ ...SITE, 'content/critiques/a.md': review({}, body) })
  const { files } = await inspect(folder)
  const file = files.find(({ slug }) => slug === 'a')
  if (!file) throw new Error('The review is not valid.')
  return checkOwnAddresses(file, site).map(({ line, column, hint, severity = 'error' }) => ({
    line: line - file.bodyLine + 1,
    column,
    hint,
    severity,
  }))
}

const LINK = 'Voir [Drive](https://www.photogramme.org/films/drive?a#b).'
const HINT = 'Écrivez « /films/drive?a#b » : le lien est alors vérifié.'

test.each([
  ['https://www.photogramme.org', LINK],
  ['https://photogramme.org', LINK],
  ['https://www.photogramme.org', 'Voir [Drive](HTTP://PHOTOGRAMME.org/films/drive?a#b).'],
])('on %s a link to the site itself is doubtful: %s', async (site, body) => {
  expect(await told(body, site)).toEqual([{ line: 2, column: 6, hint: HINT, severity: 'warning' }])
})

test.each([
  ['https://essai.photogramme.org:8443', 'Voir https://essai.photogramme.org:8443/films/drive?a#b.'],
  ['http://essai.photogramme.org', 'Voir <http://essai.photogramme.org/films/drive?a#b>.'],
])('on the preview %s it is an error: %s', async (site, body) => {
  expect(await told(body, site)).toEqual([{ line: 2, column: 6, hint: HINT, severity: 'error' }])
})

test('addresses of other sites, and code, are let pass', async () => {
  const body =
    'Voir [A](https://www.autre.org/photogramme.org), [B](https://mon.photogramme.org/) et `https://photogramme.org/`.'
  expect(await told(body, 'https://www.photogramme.org')).toEqual([])
  expect(await told(LINK, 'http://localhost:3000')).toEqual([])
})
