import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { formatProblem } from '@/lib/model/problem'
import { author, contentFolder, film, markdown, news, review } from '../../../support/contentFolder'

const person = (name: string) => markdown({ name: `"${name}"` })

const SITE = {
  'content/auteurs/redaction.md': author({ name: '"Olivier Marchaal"' }),
  'content/plateformes/netflix.md': markdown({ name: 'Netflix', url: 'https://netflix.com' }),
  'content/plateformes/prime-video.md': markdown({ name: 'Prime Video', url: 'https://primevideo.com' }),
  'content/personnes/guillaume-pierret.md': person('Guillaume Pierret'),
  'content/personnes/stefi-celma.md': person('Stéfi Celma'),
  'content/personnes/jean-reno.md': person('Jean Reno'),
  'content/personnes/olivier-marchal.md': person('Olivier Marchal'),
  'content/films/balle-perdue.md': film({
    title: '"Balle perdue"',
    year: '2020',
    directors: '[guillaume-pierret]',
    cast: '[{ person: stefi-celma, role: "Julia Moreau" }]',
    releases: '[{ date: "2020-06-19", country: monde, medium: svod, platform: netflix }]',
  }),
  'content/films/balle-perdue-2.md': film({ title: '"Balle perdue 2"', year: '2022' }),
  'content/films/drive.md': film({ title: '"Drive"' }),
  'content/films/salaire-1953.md': film({ title: '"Le Salaire de la peur"', year: '1953' }),
  'content/films/salaire-2024.md': film({ title: '"Le Salaire de la peur"', year: '2024' }),
}

async function inspected(files: Record<string, string>) {
  return inspect(await contentFolder({ ...SITE, ...files }))
}

/** The rules of the warnings for a body, without what follows the em dash. */
async function warned(body: string): Promise<string[]> {
  const { problems, warnings } = await inspected({ 'content/actualites/a.md': news({}, body) })
  expect(problems).toEqual([])
  return warnings.map(({ message }) => message)
}

test('a near miss is a warning with its place, and holds nothing back', async () => {
  const { problems, warnings } = await inspected({
    'content/critiques/a.md': review(
      { summary: '"Guillaume Perret filme la route comme un couloir, et la tôle comme une peau."' },
      'Un texte.\n\nDe Guillaume Perret.',
    ),
  })
  expect(problems).toEqual([])
  const hint = '  → Corrigez le nom, ou laissez-le s’il désigne quelqu’un ou quelque chose d’autre.'
  expect(warnings.map(formatProblem)).toEqual([
    `content/critiques/a.md:3:10\n  avertissement : « summary » : « Guillaume Perret » — Une fiche dit « Guillaume Pierret ».\n${hint}`,
    `content/critiques/a.md:14:4\n  avertissement : « Guillaume Perret » — Une fiche dit « Guillaume Pierret ».\n${hint}`,
  ])
})

test.each([
  ['one letter', 'Pour Guillaume Perret.', 'Guillaume Perret', 'Guillaume Pierret'],
  ['two letters', 'Guillaume Pierret-là, non : Guillaume Perrat.', 'Guillaume Perrat', 'Guillaume Pierret'],
  ['the first name', 'Guilaume Pierret', 'Guilaume Pierret', 'Guillaume Pierret'],
  ['an accent', 'Avec Stefi Celma.', 'Stefi Celma', 'Stéfi Celma'],
  ['a title', 'Voir *Bale perdue*.', 'Bale perdue', 'Balle perdue'],
  ['the capitals of a title', 'Voir *Balle Perdue*.', 'Balle Perdue', 'Balle perdue'],
])('%s less or other than a name is a near miss', async (_, body, written, meant) => {
  expect(await warned(body)).toEqual([`« ${written} » — Une fiche dit « ${meant} ».`])
})

test.each([
  ['the name itself', 'Guillaume Pierret, *Balle perdue*.'],
  ['another name', 'Guillaume Canet et Jean Renoir.'],
  ['a short word that is near', 'Jean Rena-Dupont, Jan Reno.'],
  ['the name of somebody else whom we know', 'Olivier Marchaal'],
  ['the next film of a series', 'Voir *Balle perdue 4*.'],
  ['a title in running text', 'Une bale perdue.'],
  ['code and addresses', '`Guillaume Perret` et [ici](/films/drive "Guillaume Perret").'],
  ['a name in a title', '*La Vie de Guillaume Perret*'],
])('%s is none', async (_, body) => {
  expect(await warned(body)).toEqual([])
})

const RECORD = 'content/films/balle-perdue.md'

test.each([
  [
    'the year',
    '*Balle perdue* (2019)',
    `« Balle perdue (2019) » — La fiche de « Balle perdue » dit : 2020 (${RECORD}:3).`,
  ],
  [
    'who directed',
    '*Balle perdue*, réalisé par Jean Reno',
    `« réalisé par Jean Reno » — La fiche de « Balle perdue » dit : Guillaume Pierret (${RECORD}:4).`,
  ],
  [
    'whose film it is',
    '*Balle perdue* (2020), un film de Jean Reno',
    `« un film de Jean Reno » — La fiche de « Balle perdue » dit : Guillaume Pierret (${RECORD}:4).`,
  ],
  [
    'whose it is, with d’',
    "[*Balle perdue*](/films/balle-perdue), d'Olivier Marchal",
    `« d'Olivier Marchal » — La fiche de « Balle perdue » dit : Guillaume Pierret (${RECORD}:4).`,
  ],
  [
    'who directs',
    'Jean Reno réalise *Balle perdue*',
    `« Jean Reno réalise » — La fiche de « Balle perdue » dit : Guillaume Pierret (${RECORD}:4).`,
  ],
  [
    'the platform',
    '*Balle perdue* est disponible depuis 2024 sur Prime Video',
    `« est disponible depuis 2024 sur Prime Video » — La fiche de « Balle perdue » dit : Netflix (${RECORD}:7).`,
  ],
  [
    'the day',
    '*Balle perdue*, sorti le 20 juin 2020',
    `« sorti le 20 juin 2020 » — La fiche de « Balle perdue » dit : 19\u00A0juin 2020 (${RECORD}:7).`,
  ],
])('a text that contradicts the record about %s is told both places', async (_, body, message) => {
  expect(await warned(body)).toEqual([message])
})

test.each([
  '*Balle perdue* (2020), réalisé par Guillaume Pierret, mis en ligne le 19 juin 2020 sur Netflix.',
  'La partition de *Balle perdue* de Stéfi Celma, face à Jean Reno.',
  '*Balle perdue* et un film de Jean Reno.',
  '*Le Salaire de la peur* (1953) et *Le Salaire de la peur* (2024).',
  '*Drive*, sorti le 5 octobre 2011 sur Netflix.',
  '*Balle perdue* n’est pas disponible sur Prime Video. En 2019, Jean Reno réalise autre chose.',
  '*Balle perdue*, en ligne. Sur Prime Video, *Drive*.',
  'Un roman, *Mortels trafics* (2016), de Jean Reno.',
])('no contradiction is seen in « %s »', async body => {
  expect(await warned(body)).toEqual([])
})

test('a synopsis is held against other records too', async () => {
  const { warnings } = await inspected({
    'content/films/taxi.md': film({ title: '"Taxi"' }, 'Avant *Balle perdue* (2021).'),
  })
  expect(warnings.map(({ file, line }) => `${file}:${line}`)).toEqual(['content/films/taxi.md:8'])
})
