import { expect, test } from 'vitest'
import { checkOrphans } from '@/lib/content/checks/checkOrphans'
import { inspect } from '@/lib/content/load'
import { contentFolder, film, news, SITE } from '../../../support/contentFolder'

/** Files of which nothing tells, with one article of this text. */
async function lost(body: string): Promise<string[]> {
  const folders = await contentFolder({
    ...SITE,
    'content/films/taxi.md': film({ title: '"Taxi"', directors: '["Gérard Pirès"]' }, '*Taxi* roule.'),
    'content/actualites/a.md': news({ films: '[drive]' }, body),
  })
  const { archive } = await inspect(folders)
  return checkOrphans(archive, folders).map(({ file }) => file)
}

test('a film that no text names is a stray, its own synopsis apart', async () => {
  expect(await lost('Il prend un Taxi.')).toEqual(['content/films/taxi.md'])
})

test.each(['Voir *Taxi*.', 'Voir [ici](/films/taxi).', '::film[taxi]'])('« %s » leads to it', async body => {
  expect(await lost(body)).toEqual([])
})
