import { describe, expect, test } from 'vitest'
import { isEverydayTitle } from '@/lib/mentions/everydayTitle'
import { KnownNames } from '@/lib/mentions/knownNames'
import { mentionedIn } from '@/lib/mentions/mentionedIn'
import { film } from '../markdown/bodies'

const EVERYDAY = [
  ...[
    '300',
    '1917',
    '8½',
    '12',
    '2012',
    '2046',
    '21',
    'Elle',
    'Lui',
    'Her',
    'It',
    'Us',
    'Nope',
    'Drive',
    'Taxi',
  ],
  ...[
    'Seven',
    'Titane',
    'Heat',
    'Joker',
    'Duel',
    'Dune',
    'Barbie',
    'Alien',
    'M',
    'AKA',
    'Le Monde',
    'La Haine',
  ],
  ...[
    'Les Visiteurs',
    'L’Argent',
    "L'Arnaque",
    'L’Été',
    'Un prophète',
    'The Artist',
    'Une femme',
    'Des hommes',
  ],
  ...['48 heures', '24 jours', 'Alien 3', '[REC]', 'S.W.A.T.', 'Aujourd’hui', 'Au-delà', 'Peut-être', 'Cent'],
]
const TITLES = [
  ...[
    'Balle perdue',
    'Le Salaire de la peur',
    'Jack Reacher',
    'Il était une fois dans l’Ouest',
    'Pulp Fiction',
  ],
  ...['2001 : l’Odyssée de l’espace', 'Les Quatre Cents Coups', '12 hommes en colère', 'À bout de souffle'],
]

/** What a site with one film of a title names in a text. */
function named(title: string, text: string, films: string[] = []): boolean {
  const names = new KnownNames({
    films: [film('le-film', title, { year: 2011 })],
    people: [],
    platforms: [],
    sagas: [],
  })
  return mentionedIn(text, names, { films, nolink: [] }).has('/films/le-film')
}

describe.each(EVERYDAY)('« %s », an everyday title', title => {
  test('is one', () => {
    expect(isEverydayTitle(title)).toBe(true)
  })

  test.each([
    `Au compteur, « ${title} » reste affiché.`,
    `Au compteur, «\u00A0${title}\u00A0» reste affiché.`,
    `Il dit "${title}" et s’en va.`,
    `« ${title} », dit le film à la fin.`,
    `Le mot « ${title} » (deux fois), puis 2011.`,
  ])('is not the film in %s', text => {
    expect(named(title, text)).toBe(false)
  })

  test.each([
    `Revoir *${title}* en salles.`,
    `Revoir _${title}_ en salles.`,
    `Revoir « *${title}* » en salles.`,
    `Revoir « ${title} » (2011) en salles.`,
    `Revoir le film « ${title} » en salles.`,
    `Son premier long métrage "${title}" sort.`,
  ])('is the film in %s', text => {
    expect(named(title, text)).toBe(true)
  })

  test('is the film in a text about it', () => {
    expect(named(title, `Dans « ${title} », on roule.`, ['le-film'])).toBe(true)
  })
})

test.each(TITLES)('« %s » is no everyday title, and is linked', title => {
  expect(isEverydayTitle(title)).toBe(false)
  expect(named(title, `Revoir « ${title} » en salles.`)).toBe(true)
})
