import { expect, test } from 'vitest'
import { describeState } from '@/lib/filters/describeState'
import { findIn } from '@/lib/filters/findIn'
import { newsSpace } from '@/lib/filters/newsSpace'
import { hrefOf, type Parameters, readState } from '@/lib/filters/state'
import { catalogueOf } from '../../support/catalogueOf'
import { film, markdown, news } from '../../support/contentFolder'

const FILES = {
  'content/plateformes/netflix.md': markdown({ name: 'Netflix', url: 'https://example.org' }, ''),
  'content/films/duel.md': film({ title: 'Duel', year: '1971', genres: '[action]' }),
  'content/actualites/affiche.md': news({ date: '2021-03-01', subject: 'sortie', films: '[duel]' }),
  // Past midnight in Paris, and a new year there.
  'content/actualites/clap.md': news({
    date: '2021-12-31T23:30Z',
    subject: 'tournage',
    platforms: '[netflix]',
  }),
  'content/actualites/note.md': news({ date: '2020-01-01' }),
}

const found = async (parameters: Parameters) => {
  const space = newsSpace(await catalogueOf(FILES))
  const state = readState(space, parameters)
  return {
    slugs: findIn(space, state).items.map(({ slug }) => slug),
    words: describeState(space, state),
    href: hrefOf(space, state),
  }
}

test('news are chosen by what they tell of, by platform, by genre of their films and by the year in Paris', async () => {
  expect((await found({})).slugs).toEqual(['clap', 'affiche', 'note'])
  expect((await found({ sujet: 'tournage' })).slugs).toEqual(['clap'])
  expect((await found({ plateforme: 'netflix' })).slugs).toEqual(['clap'])
  expect((await found({ genre: 'action' })).slugs).toEqual(['affiche'])
  expect((await found({ periode: '2022' })).slugs).toEqual(['clap'])
  expect((await found({ periode: '2021', sujet: 'sortie' })).slugs).toEqual(['affiche'])
})

test('what is no criterion of news stands in no address of theirs', async () => {
  expect(await found({ note: '4', duree: '90', sujet: 'inconnu' })).toMatchObject({
    href: '/actualites',
    words: '',
  })
  expect(await found({ sujet: 'tournage', tri: 'titre' })).toMatchObject({
    href: '/actualites/filtrer?sujet=tournage&tri=titre',
    words: 'Tournage, tri\u00A0: titre',
  })
})
