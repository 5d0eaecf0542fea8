import { describe, expect, test } from 'vitest'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { gate } from '@/lib/content/gate'
import { load } from '@/lib/content/load'
import type { Fragment } from '@/lib/search/extractOf'
import { type SearchParameters, search } from '@/lib/search/search'
import { epoch } from '@/lib/time/instant'
import { contentFolder, film, markdown, news, review, SITE } from '../../support/contentFolder'

const NOW = '2025-01-01T00:00:00+01:00'

async function catalogueOf(files: Record<string, string>, now = NOW): Promise<Catalogue> {
  return new Catalogue(gate(await load(await contentFolder({ ...SITE, ...files })), epoch(now)))
}

async function found(
  q: string,
  files: Record<string, string>,
  asked: SearchParameters = {},
): Promise<string[]> {
  const { hits } = await search({ q, ...asked }, await catalogueOf(files))
  return hits.map(({ path }) => path)
}

const written = (fragments: readonly Fragment[]) =>
  fragments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

const BULLET = {
  'content/films/balle.md': film({ title: '"Balle perdue"', otherTitles: '["Lost Bullet"]', year: '2020' }),
}

describe('French', () => {
  const text = (body: string) => ({ 'content/actualites/une.md': news({}, body) })

  test.each([
    ['accents and capitals', 'REALISATEUR', 'Le réalisateur parle.'],
    ['accents that the text lacks', 'Éléphant', 'Un elephant passe.'],
    ['plurals', 'cascades', 'Une cascade.'],
    ['forms of verbs', 'tourné', 'Ils tournèrent à Sète.'],
    ['ligatures', 'coeur', 'Un cœur simple.'],
    ['a curly apostrophe', 'l’hiver', "Depuis l'hiver."],
    ['elisions', "jusqu'aube", 'L’aube vient.'],
    ['the beginning of the last word', 'cascad', 'Un cascadeur.'],
    ['a beginning that is no stem', 'hippop', 'Un hippopotame.'],
    ['hyphens', 'course poursuite', 'Une course-poursuite.'],
    ['a slip in a long word', 'carosserie', 'La carrosserie plie.'],
    ['two slips in a long word', 'carosseries', 'La carrosserie plie.'],
    ['two letters that are missing', 'ipopotame', 'Un hippopotame passe.'],
    ['a single word between quotation marks in all its forms', '"plages"', 'Une plage.'],
    ['a phrase whatever its signs', '"L’ÉTAT de siege"', "C'est l'état de siège."],
    ['a phrase between guillemets', '« état de siège »', "C'est l'état de siège."],
  ])('finds %s', async (_, query, body) => {
    expect(await found(query, text(body))).toEqual(['/actualites/une'])
  })

  test.each([
    ['a short word with a slip', 'sel', 'Un sol.'],
    ['another number', '1974', 'En 1975.'],
    ['the words of a phrase in another order', '"siège état"', "L'état de siège."],
    ['words that say nothing', 'le la les', 'Le chat et la souris.'],
    ['a beginning that a point has ended', 'hippop.', 'Un hippopotame.'],
    ['a phrase beside a word that is missing', '"état de siège" volcan', "C'est l'état de siège."],
  ])('does not take %s for a find', async (_, query, body) => {
    expect(await found(query, text(body))).toEqual([])
  })

  test('a find by all words as typed leaves no room for near ones', async () => {
    const files = { ...text('La plage.'), 'content/actualites/autre.md': news({}, 'La plaie.') }
    expect(await found('plage', files)).toEqual(['/actualites/une'])
  })

  test.each([
    ['réaliser', 'Une idée réalisée.'],
    ['égarer', 'Deux bobines égarées.'],
    ['acharnée', 'Ils se sont acharnés.'],
  ])('a form of a word is the word, not a slip of the finger: %s', async (query, body) => {
    const answer = await search({ q: query }, await catalogueOf(text(body)))
    expect([answer.match, answer.hits.length]).toEqual(['all', 1])
  })

  test('when no page has all the words, those that have some are shown, and it is said', async () => {
    const answer = await search({ q: 'plage volcan' }, await catalogueOf(text('La plage.')))
    expect(answer.hits.map(({ path }) => path)).toEqual(['/actualites/une'])
    expect(answer.sentence).toBe('Aucune page ne contient tous ces mots. En partie\u00A0: 1\u00A0résultat.')
  })
})

test('a film is found by its other titles, which are shown, and its review with it', async () => {
  const files = { ...BULLET, 'content/critiques/avis.md': review({ film: 'balle' }) }
  const { hits } = await search({ q: 'lost bullet' }, await catalogueOf(files))
  expect(hits.map(({ path }) => path)).toEqual(['/films/balle', '/critiques/avis'])
  expect(hits[0]?.facts[0]).toBe('Lost Bullet')
})

test('the very title comes first, even of common words only, and films of one name stand side by side', async () => {
  const files = {
    'content/films/nous.md': film({ title: '"Nous"', year: '2018' }),
    'content/films/nous-2021.md': film({ title: '"Nous"', year: '2021' }),
    'content/actualites/une.md': news({ title: '"Nous, encore nous"' }, 'Nous, nous et nous.'),
  }
  expect((await found('nous', files)).slice(0, 2).sort()).toEqual(['/films/nous', '/films/nous-2021'])
})

test('of two equal finds the newer comes first', async () => {
  const files = {
    'content/actualites/ancienne.md': news({ date: '2020-01-01' }, 'Une plage.'),
    'content/actualites/recente.md': news({ date: '2021-01-01' }, 'Une plage.'),
  }
  expect(await found('plage', files)).toEqual(['/actualites/recente', '/actualites/ancienne'])
})

test('finds are counted by kind and may be of one kind only', async () => {
  const files = {
    'content/critiques/avis.md': review(),
    'content/actualites/une.md': news({ films: '[drive]' }),
  }
  const answer = await search({ q: 'drive', type: 'actualites' }, await catalogueOf(files))
  expect(answer.counts.map(({ type, count }) => `${type} ${count}`)).toEqual([
    'critiques 1',
    'actualites 1',
    'films 1',
    'personnes 1',
  ])
  expect(answer.hits.map(({ path }) => path)).toEqual(['/actualites/une'])
  expect(answer.sentence).toBe('1\u00A0résultat')
})

test('pages of results: a page beyond the last is the last', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 23 }, (_, n) => [`content/actualites/n${n}.md`, news({}, 'Une plage.')]),
  )
  const answer = await search({ q: 'plage', page: '9' }, await catalogueOf(many))
  expect([answer.page, answer.pages, answer.hits.length, answer.total]).toEqual([2, 2, 3, 23])
})

test('what was meant is proposed when nothing is found', async () => {
  const { suggestions } = await search({ q: 'dirve' }, await catalogueOf({}))
  expect(suggestions).toContain('Drive')
})

describe('what is hidden stays hidden', () => {
  const SECRET = 'hippocampe'
  test.each([
    ['a block', `Avant.\n\n:::spoiler{film=drive}\nUn ${SECRET}.\n:::\n\nAprès.`],
    [
      'a block with blocks within',
      `::::spoiler{film=drive}\n:::encadre{title="x"}\nRien.\n:::\n\nUn ${SECRET}.\n::::`,
    ],
    ['a block within a block', `::::encadre{title="x"}\n:::spoiler{film=drive}\nUn ${SECRET}.\n:::\n::::`],
    ['a block in a list', `- Un point :\n\n  :::spoiler{film=drive}\n  Un ${SECRET}.\n  :::`],
    ['a block in a quote', `> :::spoiler{film=drive}\n> Un ${SECRET}.\n> :::`],
    ['words in a line', `On y voit :spoiler[un ${SECRET}]{film=drive}, vraiment.`],
    [
      'a note that only a spoiler calls',
      `On y voit :spoiler[la fin[^1]]{film=drive}.\n\n[^1]: Un ${SECRET}.`,
    ],
    ['emphasised words in a line', `On y voit :spoiler[un *grand* [${SECRET}](/films/drive)]{film=drive}.`],
  ])('in a spoiler: %s', async (_, body) => {
    const catalogue = await catalogueOf({ 'content/critiques/avis.md': review({}, body) })
    expect((await search({ q: SECRET }, catalogue)).hits).toEqual([])
    expect((await search({ q: `"un ${SECRET}"` }, catalogue)).hits).toEqual([])
    const { hits } = await search({ q: 'drive' }, catalogue)
    expect(hits.map(({ path }) => path)).toContain('/critiques/avis')
    expect(JSON.stringify(hits)).not.toContain(SECRET)
  })

  test('under an embargo, until it ends; in a draft, always', async () => {
    const files = {
      'content/actualites/tard.md': news({ embargo: '2025-06-01T09:00' }, `Un ${SECRET}.`),
      'content/actualites/jamais.md': news({ draft: 'true' }, `Un ${SECRET}.`),
    }
    const paths = async (now: string) =>
      (await search({ q: SECRET }, await catalogueOf(files, now))).hits.map(({ path }) => path)
    expect(await paths('2025-06-01T08:59:59+02:00')).toEqual([])
    expect(await paths('2025-06-01T09:00:00+02:00')).toEqual(['/actualites/tard'])
  })
})

test('an index follows its catalogue: what was added, changed and deleted', async () => {
  const before = await catalogueOf({
    'content/actualites/change.md': news({}, 'Un requin.'),
    'content/actualites/part.md': news({}, 'Un dauphin.'),
  })
  const after = await catalogueOf({
    'content/actualites/change.md': news({}, 'Un cachalot.'),
    'content/actualites/vient.md': news({}, 'Une otarie.'),
  })
  const paths = async (q: string, catalogue: Catalogue) =>
    (await search({ q }, catalogue)).hits.map(({ path }) => path)
  expect(await paths('requin', before)).toEqual(['/actualites/change'])
  expect(await paths('requin', after)).toEqual([])
  expect(await paths('dauphin', after)).toEqual([])
  expect(await paths('cachalot', after)).toEqual(['/actualites/change'])
  expect(await paths('otarie', after)).toEqual(['/actualites/vient'])
})

test('an index follows a title and a summary whose text stayed as it was', async () => {
  const summary = (word: string) =>
    `"Ce résumé parle longuement d’un ${word} qui traverse la baie en silence."`
  const before = await catalogueOf({
    'content/actualites/une.md': news({ title: 'Le requin', summary: summary('dauphin') }, 'Un texte.'),
  })
  const after = await catalogueOf({
    'content/actualites/une.md': news({ title: 'Le cachalot', summary: summary('narval') }, 'Un texte.'),
  })
  const count = async (q: string, catalogue: Catalogue) => (await search({ q }, catalogue)).total
  expect([await count('requin', before), await count('dauphin', before)]).toEqual([1, 1])
  expect([await count('requin', after), await count('dauphin', after)]).toEqual([0, 0])
  expect([await count('cachalot', after), await count('narval', after)]).toEqual([1, 1])
})

test('news of a film do not pass for the film: those that name it in their title come before them', async () => {
  const files = {
    'content/actualites/breve.md': news({ title: 'Une brève', films: '[drive]', date: '2024-06-01' }),
    'content/actualites/suite.md': news({ title: 'Drive, la suite', date: '2020-01-01' }),
  }
  const order = (await found('drive', files)).filter(path => path.startsWith('/actualites/'))
  expect(order).toEqual(['/actualites/suite', '/actualites/breve'])
})

test('somebody of whom we wrote comes before somebody of whom only the name is known', async () => {
  const files = {
    'content/films/balle.md': film({ title: 'Balle', directors: '["Alain Rive"]', writers: '[marc-rive]' }),
    'content/personnes/marc-rive.md': markdown({ name: 'Marc Rive' }, 'Il tourne à la mer.'),
  }
  const order = (await found('rive', files)).filter(path => path.startsWith('/personnes/'))
  expect(order).toEqual(['/personnes/marc-rive', '/personnes/alain-rive'])
})

test('an extract shows where the words stand, in French typography', async () => {
  const body = `${'Un mot. '.repeat(80)}Enfin "la plage" : "vide" ! ${'Un mot. '.repeat(80)}`
  const { hits } = await search(
    { q: 'plages' },
    await catalogueOf({ 'content/actualites/une.md': news({}, body) }),
  )
  const extract = written(hits[0]?.extract ?? [])
  expect(extract).toContain('[plage]')
  expect(extract).toContain('\u00A0:')
  expect(extract.length).toBeLessThan(260)
})

/** The extract of the one find of a query. */
async function extractFor(q: string, body: string): Promise<string> {
  const { hits } = await search({ q }, await catalogueOf({ 'content/actualites/une.md': news({}, body) }))
  return written(hits[0]?.extract ?? [])
}

test('an extract is taken where most of the words stand together, a line or two apart', async () => {
  const between = 'mot '.repeat(15)
  const extract = await extractFor(
    'phare digue',
    `${'mot '.repeat(50)}phare ${'mot '.repeat(80)}phare ${between}digue ${'mot '.repeat(50)}`,
  )
  expect(extract).toContain(`[phare] ${between}[digue]`)
})

test('a short text is shown whole, a long one with signs where it was cut', async () => {
  const short = `${'mot '.repeat(25)}phare ${'mot '.repeat(5)}fin.`
  expect(await extractFor('phare', short)).toBe(short.replace('phare', '[phare]'))
  const long = await extractFor('phare', `${'mot '.repeat(50)}phare ${'mot '.repeat(50)}fin.`)
  expect(long).toMatch(/^… mot .*\[phare\] .* mot…$/)
})

test('an extract ends a crosshead with its point, on its own line', async () => {
  const body = 'Un début.\n\n## Trois échelles\n\nLe requin passe.'
  const { hits } = await search(
    { q: 'requin' },
    await catalogueOf({ 'content/actualites/une.md': news({}, body) }),
  )
  expect(written(hits[0]?.extract ?? [])).toContain('Trois échelles. Le [requin] passe.')
})

test('a person is found by a birthplace, and introduced by more than it', async () => {
  const person = markdown({ name: 'Jeanne Rive', birthPlace: 'Dijon' }, 'Elle tourne à la mer.')
  const catalogue = await catalogueOf({ ...BULLET, 'content/personnes/jeanne-rive.md': person })
  for (const q of ['dijon', 'jeanne rive']) {
    const hit = (await search({ q }, catalogue)).hits.find(({ path }) => path === '/personnes/jeanne-rive')
    expect(written(hit?.extract ?? []), q).toBe('Elle tourne à la mer.')
  }
})

test.each([
  ['nothing', ''],
  ['spaces', ' \u00A0\t\n'],
  ['64 kB of words', 'balle perdue '.repeat(5000)],
  ['64 kB of one letter', 'a'.repeat(65_536)],
  ['a pattern', '(a+)+$ [^]* .* \\b(?=x) {1,99999}'],
  ['quotes without end', '"""« “ " ” « «« "x'],
  ['thousand phrases', '"de la mer" '.repeat(1000)],
  ['emoji', '🎬🚗💥 👩‍👩‍👧‍👦'],
  ['half an emoji', '\uD83C'],
  ['control characters', '\u0000\u0007\u001B[31m\u007F'],
  ['right to left', '\u202Eeudrep ellab\u202C مرحبا'],
  ['marks without letters', '\u0301\u0302\u0303'.repeat(50)],
  ['names of every object', '__proto__ constructor toString hasOwnProperty'],
  ['markup', '<script>alert(1)</script>'],
])('answers %s', async (_, q) => {
  const answer = await search({ q, type: 'constructor', page: '-1' }, await catalogueOf(BULLET))
  expect(answer.query.length).toBeLessThanOrEqual(160)
  expect(answer.query).not.toMatch(/[\p{Cc}\u202E]/u)
  expect([answer.type, answer.page]).toEqual([null, 1])
})
