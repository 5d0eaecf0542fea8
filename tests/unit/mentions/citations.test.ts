import { expect, test } from 'vitest'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { gate } from '@/lib/content/gate'
import { load } from '@/lib/content/load'
import { isArticle } from '@/lib/mentions/citations'
import { epoch } from '@/lib/time/instant'
import { contentFolder, film, markdown, news, review, SITE } from '../../support/contentFolder'

const NOW = epoch('2025-01-01T00:00:00+01:00')

const FILES = {
  ...SITE,
  'content/films/taxi.md': film({ title: '"Taxi"' }),
  'content/personnes/lino-b.md': markdown({ name: '"Lino Balestra"' }),
}

/** `folder/slug` of what cites the address. */
async function citing(path: string, files: Record<string, string>): Promise<string[]> {
  const catalogue = new Catalogue(gate(await load(await contentFolder({ ...FILES, ...files })), NOW))
  return catalogue.citing(path).map(item => `${isArticle(item) ? item.kind : 'film'} ${item.slug}`)
}

test('articles and synopses that name, link, show or quote are found, newest article first', async () => {
  const found = await citing('/personnes/lino-b', {
    'content/critiques/nomme.md': review({ date: '2020-01-01' }, 'Lino Balestra joue.'),
    'content/critiques/lie.md': review({ date: '2021-01-01' }, 'Un [acteur](/personnes/lino-b).'),
    'content/actualites/cite.md': news(
      { date: '2022-01-01' },
      ':::citation{by=lino-b source="AFP"}\nUn mot.\n:::',
    ),
    'content/actualites/rien.md': news({ date: '2023-01-01' }, 'Lino, Balestra.'),
    'content/films/taxi.md': film({ title: '"Taxi"' }, 'Avec Lino Balestra.'),
  })
  expect(found).toEqual(['news cite', 'review lie', 'review nomme', 'film taxi'])
})

test('a film is cited by its title as a title and by its card, never by its own synopsis', async () => {
  const found = await citing('/films/taxi', {
    'content/critiques/titre.md': review({ date: '2020-01-01' }, 'Mieux que *Taxi*.'),
    'content/critiques/carte.md': review({ date: '2021-01-01' }, '::film[taxi]'),
    'content/critiques/mot.md': review({}, 'Il prend un Taxi.'),
    'content/films/taxi.md': film({ title: '"Taxi"' }, '*Taxi* roule.'),
  })
  expect(found).toEqual(['review carte', 'review titre'])
})

test('what is hidden tells nothing of itself', async () => {
  const found = await citing('/films/taxi', {
    'content/critiques/brouillon.md': review({ draft: 'true' }, '*Taxi*'),
    'content/critiques/demain.md': review({ date: '2999-01-01' }, '*Taxi*'),
    'content/critiques/revelation.md': review({}, 'Un.\n\n:::spoiler{film=taxi}\nComme *Taxi*.\n:::'),
    'content/critiques/code.md': review({}, 'Le mot `*Taxi*`.'),
    'content/critiques/sans-lien.md': review({ nolink: '[taxi]' }, '*Taxi*'),
  })
  expect(found).toEqual([])
})

test.each([
  ['around a box', '::::spoiler{film=taxi}\n:::encadre{title="Fin"}\nUn.\n:::\n\nLino Balestra meurt.\n::::'],
  [
    'in a box around a name',
    '::::spoiler{film=taxi}\n:::encadre{title="Fin"}\nLino Balestra meurt.\n:::\n::::',
  ],
  ['with a citation', '::::spoiler{film=taxi}\n:::citation{by=lino-b source="AFP"}\nUn mot.\n:::\n::::'],
  ['with a link', ':::spoiler{film=taxi}\nUn [acteur](/personnes/lino-b).\n:::'],
  ['with words in brackets', 'On voit :spoiler[[un](/films/drive) et Lino Balestra]{film=taxi}.'],
  ['in a list', '- Un.\n\n  :::spoiler{film=taxi}\n  Lino Balestra meurt.\n  :::'],
  ['in a quotation', '> :::spoiler{film=taxi}\n> Lino Balestra meurt.\n> :::'],
  ['in a note that only it calls', 'On voit :spoiler[la fin[^1]]{film=taxi}.\n\n[^1]: Lino Balestra meurt.'],
])('a spoiler of another film %s does not tell who is in it', async (_, body) => {
  expect(await citing('/personnes/lino-b', { 'content/critiques/avis.md': review({}, body) })).toEqual([])
  const own = body.replaceAll('film=taxi', 'film=drive')
  expect(await citing('/personnes/lino-b', { 'content/critiques/avis.md': review({}, own) })).toEqual([
    'review avis',
  ])
})
