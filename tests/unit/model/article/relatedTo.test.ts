import { expect, test } from 'vitest'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { gate } from '@/lib/content/gate'
import { inspect } from '@/lib/content/load'
import { epoch } from '@/lib/time/instant'
import {
  contentFolder,
  type Fields,
  film,
  markdown,
  news,
  review,
  SITE,
} from '../../../support/contentFolder'

const NOW = epoch('2025-01-01T00:00:00+01:00')

/** Films that share one thing each with *Drive*, and `seul`, which shares nothing. */
const FILMS = {
  ...SITE,
  'content/plateformes/netflix.md': markdown({ name: '"Netflix"', url: '"https://www.netflix.com"' }),
  'content/sagas/nuit.md': markdown({ title: '"La Nuit"' }),
  'content/films/drive.md': film({
    cast: '[{ person: "Ryan Gosling" }, { person: "Carey Mulligan" }, { person: "Bryan Cranston" }, { person: "Ron Perlman" }]',
    saga: '{ saga: nuit, position: 1 }',
    releases: '[{ date: "2011", country: FR, medium: svod, platform: netflix }]',
  }),
  'content/films/saga.md': film({ directors: '["Ana Un"]', saga: '{ saga: nuit, position: 2 }' }),
  'content/films/realisation.md': film(),
  'content/films/acteur.md': film({ directors: '["Ana Un"]', cast: '[{ person: "Ryan Gosling" }]' }),
  'content/films/figurant.md': film({ directors: '["Ana Un"]', cast: '[{ person: "Ron Perlman" }]' }),
  'content/films/plateforme.md': film({
    directors: '["Ana Un"]',
    where: '[{ platform: netflix, offer: abonnement, checkedOn: "2024-05-01" }]',
    releases: '[{ date: "2020", country: FR, medium: svod, platform: netflix }]',
  }),
  'content/films/seul.md': film({ directors: '["Ana Un"]' }),
}

/** What is proposed after the article `a`, as « slug : reason ». */
async function proposedAfter(a: string, others: Record<string, string>): Promise<string[]> {
  const files = Object.entries({ a, ...others }).map(([name, text]) => [
    `content/${text.includes('\nrating:') ? 'critiques' : 'actualites'}/${name}.md`,
    text,
  ])
  const folders = await contentFolder({ ...FILMS, ...Object.fromEntries(files) })
  const { archive } = await inspect(folders)
  const catalogue = new Catalogue(gate(archive, NOW))
  const article = catalogue.articles.find(({ slug }) => slug === 'a')
  if (!article) throw new Error('The article « a » is hidden.')
  return catalogue.relatedTo(article).map(({ article: other, reason }) => `${other.slug} : ${reason}`)
}

test.each<[string, string, string, string]>([
  ['the review of the same film', news({ films: '[drive]' }), review(), 'la critique du film'],
  ['another review of the same film', review(), review(), 'la critique du film'],
  ['news of the same film', review(), news({ films: '[seul, drive]' }), 'même film'],
  ['the same saga', review(), review({ film: 'saga' }), 'même saga, La Nuit'],
  ['the same director', review(), review({ film: 'realisation' }), 'même réalisation, Nicolas Winding Refn'],
  ['a lead of the cast', review(), review({ film: 'acteur' }), 'avec Ryan Gosling'],
  ['a person', news({ people: '[ryan-gosling]' }), news({ people: '[ryan-gosling]' }), 'avec Ryan Gosling'],
  [
    'a tag',
    review({ tags: '["nuit", "Los Angeles"]' }),
    news({ tags: '["Los Angeles"]' }),
    'même sujet, Los Angeles',
  ],
  ['a platform', review(), review({ film: 'plateforme' }), 'sur Netflix'],
])('%s is a reason to read on', async (_, a, b, reason) => {
  expect(await proposedAfter(a, { b })).toEqual([`b : ${reason}`])
})

test.each([
  ['nothing in common', review(), review({ film: 'seul' })],
  ['only the fourth of the cast in common', review(), review({ film: 'figurant' })],
  ['only the lack of a story in common', news(), news()],
  ['a story of its own, which the page shows apart', news({ thread: 't' }), news({ thread: 't' })],
])('an article with %s is not proposed', async (_, a, b) => {
  expect(await proposedAfter(a, { b })).toEqual([])
})

const on = (day: number): Fields => ({ date: `2024-01-0${day}` })

test('the strongest ties come first, the newest first among equals, four at most', async () => {
  const proposed = await proposedAfter(review({ tags: '["nuit"]' }), {
    'meme-film': news({ ...on(1), films: '[drive]' }),
    saga: review({ ...on(2), film: 'saga' }),
    'realisation-vieille': review({ ...on(3), film: 'realisation' }),
    'realisation-recente': review({ ...on(4), film: 'realisation' }),
    acteur: review({ ...on(5), film: 'acteur' }),
    sujet: news({ ...on(6), tags: '["nuit"]' }),
    plateforme: review({ ...on(7), film: 'plateforme' }),
  })
  expect(proposed).toEqual([
    'meme-film : même film',
    'saga : même saga, La Nuit',
    'realisation-recente : même réalisation, Nicolas Winding Refn',
    'realisation-vieille : même réalisation, Nicolas Winding Refn',
  ])
})

test('weaker ties follow in the order of their strength', async () => {
  const proposed = await proposedAfter(review({ tags: '["nuit"]' }), {
    plateforme: review({ ...on(7), film: 'plateforme' }),
    sujet: news({ ...on(6), tags: '["nuit"]' }),
    personne: news({ ...on(5), people: '[nicolas-winding-refn]' }),
    acteur: review({ ...on(4), film: 'acteur' }),
  })
  expect(proposed.map(line => line.split(' : ')[0])).toEqual(['acteur', 'personne', 'sujet', 'plateforme'])
})

test('two ties give one proposal with the stronger reason', async () => {
  const b = review({ film: 'saga', tags: '["nuit"]' })
  expect(await proposedAfter(review({ tags: '["nuit"]' }), { b })).toEqual(['b : même saga, La Nuit'])
})

test('the choice of the editors comes first, in their order and only once', async () => {
  const proposed = await proposedAfter(review({ related: '[critiques/seul, actualites/film]' }), {
    seul: review({ film: 'seul' }),
    film: news({ films: '[drive]' }),
    saga: review({ film: 'saga' }),
  })
  expect(proposed).toEqual([
    'seul : choix de la rédaction',
    'film : choix de la rédaction',
    'saga : même saga, La Nuit',
  ])
})

test('more than four choices of the editors all stay', async () => {
  const names = ['e', 'd', 'c', 'b', 'f']
  const others = Object.fromEntries(names.map(name => [name, review({ film: 'seul' })]))
  const related = `[${names.map(name => `critiques/${name}`).join(', ')}]`
  const proposed = await proposedAfter(review({ related }), { ...others, saga: review({ film: 'saga' }) })
  expect(proposed).toEqual(names.map(name => `${name} : choix de la rédaction`))
})

test('a hidden article is neither a choice nor a tie', async () => {
  const proposed = await proposedAfter(review({ related: '[critiques/choix]' }), {
    choix: review({ film: 'seul', draft: 'true' }),
    lien: review({ date: '2999-01-01' }),
  })
  expect(proposed).toEqual([])
})
