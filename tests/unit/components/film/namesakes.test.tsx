import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Collaborators } from '@/components/entity/Collaborators'
import { FilmFacts } from '@/components/film/FilmFacts'
import { DayStrip } from '@/components/home/DayStrip'
import { stripOf } from '@/lib/pulse/stripOf'
import { catalogueOf } from '../../../support/catalogueOf'
import { film, markdown } from '../../../support/contentFolder'

const ON = '[{ date: "2024-11-20", country: FR, medium: cinema }]'
const FILES = {
  'content/personnes/un.md': markdown({ name: '"Steve McQueen"', professions: '[acteur]' }),
  'content/personnes/deux.md': markdown({ name: '"Steve McQueen"', professions: '[réalisateur]' }),
  'content/films/a.md': film({
    title: '"Le Salaire"',
    year: '1953',
    directors: '[deux]',
    cast: '[{ person: un }, { person: "Ana Seule" }]',
    releases: ON,
  }),
  'content/films/b.md': film({ title: '"Le Salaire"', year: '2024', releases: ON }),
}

const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, '\n').replaceAll(/\n+/g, '\n')

test('two people of one name in the credits of a film say which is which', async () => {
  const one = (await catalogueOf(FILES)).film('a')
  if (!one) throw new Error('no film')
  const text = textOf(renderToStaticMarkup(<FilmFacts film={one} whole />))
  expect(text).toContain('\nSteve McQueen (réalisateur)\n')
  expect(text).toContain('\nSteve McQueen (acteur)\n')
  expect(text).toContain('\nAna Seule\n')
})

test('so do two collaborators of one name', async () => {
  const { people, films } = await catalogueOf(FILES)
  const text = textOf(
    renderToStaticMarkup(
      <Collaborators collaborators={people.map(person => ({ person, films: [...films] }))} />,
    ),
  )
  expect(text).toContain('\nSteve McQueen (réalisateur)\n')
  expect(text).toContain('\nSteve McQueen (acteur)\n')
})

test('and two films of one title that come out in one week', async () => {
  const day = '2024-11-21'
  const strip = stripOf(await catalogueOf(FILES), day)
  const text = textOf(renderToStaticMarkup(<DayStrip strip={strip} today={day} />)).replaceAll('\u00A0', ' ')
  expect(text).toContain('\nLe Salaire (1953)\n')
  expect(text).toContain('\nLe Salaire (2024)\n')
})
