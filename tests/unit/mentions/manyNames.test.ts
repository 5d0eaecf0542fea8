import { expect, test } from 'vitest'
import { KnownNames } from '@/lib/mentions/knownNames'
import { NearMisses } from '@/lib/mentions/nearMisses'
import type { Archive, Film, Person } from '@/lib/model/items'
import { movedNames } from '../../bench/movedNames'
import { randomFrom } from '../../bench/random'

const person = (name: string): Person =>
  ({ slug: name.toLowerCase().replaceAll(' ', '-'), name, aliases: [] }) as never

const film = (title: string): Film =>
  ({ title, otherTitles: [], releases: [], cast: [], companies: [] }) as never

function archiveOf(names: readonly string[], titles: readonly string[] = []): Archive {
  return {
    ...{ people: names.map(person), films: titles.map(film) },
    ...{ platforms: [], sagas: [], authors: [] },
  } as never
}

function missesIn(text: string, names: readonly string[], titles: readonly string[] = []) {
  const archive = archiveOf(names, titles)
  return new NearMisses(archive, new KnownNames(archive)).in(text).map(({ start, meant }) => [start, meant])
}

test.each([
  ['the other word is the same', 'Vu avec Guillaume Perret.', [[8, 'Guillaume Pierret']]],
  ['the first word slips', 'Vu avec Guilaume Pierret.', [[8, 'Guillaume Pierret']]],
  ['both slip', 'Vu avec Guilaume Perret.', []],
  ['the first record of those that are near', 'Vu avec Jean Morin.', [[8, 'Jean Marin']]],
  ['a surname is asked before a first name', 'Vu avec Jeanne Marin.', [[8, 'Jeanne Morin']]],
  ['an accent', 'Vu avec Cedric Morin.', [[8, 'Cédric Morin']]],
  ['as it is written', 'Vu avec Cédric Morin.', []],
  ['another first letter', 'Vu avec Jean Karin.', []],
])('%s', (_, text, expected) => {
  const names = [
    'Guillaume Pierret',
    'Jean Marin',
    'Jean Morel',
    'Jeanne Morin',
    'Cédric Morin',
    'Jean Sorin',
  ]
  expect(missesIn(text, names)).toEqual(expected)
})

test('the longest name of those that begin alike is found, whatever blank or apostrophe is in it', () => {
  const names = new KnownNames(archiveOf(['Jean', 'Jean Marin', 'Jean Marin d’Arc', 'Jean Morin']))
  const found = (text: string) => names.namesIn(text).map(({ entity }) => entity.slug)
  expect(found("Jean Marin\u00A0d'Arc, Jean Marine et Jean\nMorin")).toEqual([
    'jean-marin-d’arc',
    'jean',
    'jean-morin',
  ])
})

test('a title is compared with those of its numbers alone', () => {
  expect(missesIn('*Le Convoyeurs 2*', [], ['Le Convoyeur', 'Le Convoyeur 3', 'Les Convoyeur 2'])).toEqual([
    [0, 'Les Convoyeur 2'],
  ])
})

const ROUNDS = 4

/** Milliseconds, the least of several: what else the machine does only adds to one. */
function least(work: (round: number) => void): number {
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const started = performance.now()
    work(round)
    return performance.now() - started
  })
  return Math.min(...times)
}

test('a text is searched about as fast among sixteen times as many names and titles', () => {
  const random = randomFrom(8)
  const names = movedNames(6400, random)
  const strangers = movedNames(700, random).filter(name => !names.includes(name))
  const few = names.slice(0, 400)
  // A text for each round: what was compared once is remembered.
  const textOf = (round: number) => {
    const others = strangers.filter((_, index) => index % (ROUNDS + 1) === round)
    const titles = others.map(name => `*Le Départ de ${name}*`)
    return [...few, ...others, ...titles].map(name => `Face à ${name}, il attend.`).join(' ')
  }
  const search = (count: number) => {
    const some = names.slice(0, count)
    const archive = archiveOf(
      some,
      some.map(name => `Le Retour de ${name}`),
    )
    const known = new KnownNames(archive)
    const near = new NearMisses(archive, known)
    near.in(textOf(ROUNDS))
    return {
      named: least(round => known.namesIn(textOf(round))),
      near: least(round => near.in(textOf(round))),
    }
  }
  const small = search(few.length)
  const large = search(names.length)
  expect(large.named / small.named).toBeLessThan(4)
  expect(large.near / small.near).toBeLessThan(4)
})
