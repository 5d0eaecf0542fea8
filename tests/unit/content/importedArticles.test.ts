import { describe, expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { feedOf } from '@/lib/feeds/feedOf'
import { toJsonFeed } from '@/lib/feeds/toJsonFeed'
import { toRss } from '@/lib/feeds/toRss'
import { importedSentence } from '@/lib/model/article/importedSentence'
import { publishedOn } from '@/lib/model/article/publication'
import { publishedRating } from '@/lib/model/article/publishedRating'
import { articleDocument } from '@/lib/openData/articleDocument'
import { articleMarkdown } from '@/lib/openData/articleMarkdown'
import { articleMetadata } from '@/lib/seo/articleMetadata'
import { reviewThings } from '@/lib/seo/jsonLd/review'
import { newsPages } from '@/lib/seo/sitemaps/newsPages'
import { epoch } from '@/lib/time/instant'
import { catalogueOf } from '../../support/catalogueOf'
import { contentFolder, type Fields, news, review, SITE } from '../../support/contentFolder'

const NOW = epoch('2025-01-01T00:00:00+01:00')
const IMPORTED = '{ from: wordpress, id: "wp:17", url: "https://www.ancien.example/drive/" }'

/** What no source has: the sentences that are written for this site alone. */
const WITHOUT: Fields = { summary: null, rating: null, verdict: null, audience: null }

const TEXT = [
  '## Une nuit',
  '',
  '![Une voiture](/images/drive.jpg "Une voiture")',
  '',
  'Le *chauffeur* ne dit rien. Il roule pour [M. Gosling](https://a.example/b), la nuit.',
  '',
  ':::spoiler{film=drive}',
  'Il meurt.',
  ':::',
  '',
  'Et la ville est à lui, jusqu’au bout de la rue où finit une phrase plus longue que la place qui lui reste ici.',
].join('\n')

async function problemsOf(files: Record<string, string>) {
  return (await inspect(await contentFolder({ ...SITE, ...files }), NOW)).problems
}

const imported = (fields: Fields = {}, body = 'Le chauffeur ne dit rien.') =>
  catalogueOf({ 'content/critiques/drive.md': review({ ...WITHOUT, imported: IMPORTED, ...fields }, body) })

async function theReview(fields: Fields = {}, body?: string) {
  const catalogue = await imported(fields, body)
  const article = catalogue.review('drive')
  if (!article) throw new Error('The review is not there.')
  return { catalogue, article }
}

describe('an article that is imported', () => {
  test('need not have what is written for this site alone; one that is not must', async () => {
    const long = `"${'Un titre comme on en faisait, '.repeat(5)}et qui finit ici"`
    const files = (more: Fields) => ({
      'content/critiques/drive.md': review({ ...WITHOUT, title: long, ...more }),
    })
    expect(await problemsOf(files({ imported: IMPORTED }))).toEqual([])
    expect((await problemsOf(files({}))).map(({ field, rule }) => `${field} ${rule}`)).toEqual([
      'summary missing-field',
      'rating missing-field',
      'verdict missing-field',
      'audience missing-field',
      'title length',
    ])
  })

  test('has as its summary whole sentences of its text, without headings, pictures and what is closed', async () => {
    const { article } = await theReview({}, TEXT.replace(/^!.*$/m, ''))
    expect(article.summary).toBe('Le chauffeur ne dit rien. Il roule pour M.\u00A0Gosling, la nuit.')
    expect(article.rating).toBeNull()
    expect((await articleMetadata(article)).description).toBe(article.summary)
  })

  test('keeps the summary that it has, however short or long; the description is then a part of it', async () => {
    const first = 'Un chauffeur sans nom roule la nuit pour des braqueurs.'
    const long = `${first} ${'Et la ville défile, phrase après phrase, sous ses phares. '.repeat(4).trim()}`
    const { article } = await theReview({ summary: `"${long}"` })
    expect(article.summary).toBe(long)
    expect(article.description?.startsWith(first)).toBe(true)
    expect(article.description?.length).toBeLessThanOrEqual(170)
    expect(article.description?.endsWith('.')).toBe(true)
    expect((await theReview({ summary: '"Sec."' })).article.summary).toBe('Sec.')
  })

  test('is said not to be rated, and claims no stars to search engines', async () => {
    const { catalogue, article } = await theReview()
    const things = JSON.stringify(reviewThings(article))
    expect(things).not.toContain('reviewRating')
    expect(things).not.toContain('abstract')
    const markdown = articleMarkdown(catalogue, article)
    expect(markdown).toContain('non noté')
    expect(markdown).not.toMatch(/Verdict|undefined/)
    expect(JSON.stringify(articleDocument(catalogue, article))).not.toContain('undefined')
  })

  test('tells where it first stood, unless that is this very site or nobody knows', async () => {
    const { article } = await theReview()
    expect(importedSentence(article)).toBe('Cette critique a d’abord paru sur ancien.example.')
    const dated = { ...article, imported: { ...IMPORT, date: '2013-05-12T09:00:00+02:00' } }
    expect(importedSentence(dated)).toBe(
      'Cette critique a d’abord paru sur ancien.example, le 12\u00A0mai 2013.',
    )
    expect(publishedOn(dated)).toBe('2013-05-12T09:00:00+02:00')
    expect(importedSentence({ ...article, kind: 'news' })).toMatch(/^Cet article a d’abord paru/)
    expect(importedSentence({ ...article, imported: { from: 'letterboxd', id: 'lb:1' } })).toBeNull()
    expect(
      importedSentence({ ...article, imported: { ...IMPORT, url: 'http://localhost:3000/x' } }),
    ).toBeNull()
    expect(importedSentence({ ...article, imported: undefined })).toBeNull()
  })

  test('is no news to search engines, whenever it is dated', async () => {
    const catalogue = await catalogueOf({
      'content/actualites/a.md': news({ date: '2024-12-31T09:00', imported: IMPORTED }),
      'content/actualites/b.md': news({
        title: '"Un autre"',
        summary: '"Un autre chauffeur roule le jour, et personne ne lui demande où il va ainsi."',
        date: '2024-12-31T10:00',
      }),
    })
    expect(newsPages(catalogue, NOW).map(({ slug }) => slug)).toEqual(['b'])
  })

  test('holds back no edition by its style, nor by a title that it shares', async () => {
    const slip = { title: '"Le film de"', imported: IMPORTED }
    expect(await problemsOf({ 'content/critiques/a.md': review(slip) })).toEqual([])
    const two = { 'content/critiques/a.md': review({ ...WITHOUT, imported: IMPORTED }) }
    const other = review({ ...WITHOUT, imported: IMPORTED.replace('17', '18') }, 'Un autre texte.')
    expect(await problemsOf({ ...two, 'content/critiques/b.md': other })).toEqual([])
    const ours = { 'content/critiques/a.md': review({ title: '"Le film de"' }) }
    expect((await problemsOf(ours)).map(({ rule }) => rule)).toEqual(['lint/cut-text'])
  })
})

const IMPORT = { from: 'wordpress', id: 'wp:17', url: 'https://www.ancien.example/drive/' }

test('the note as it was published is told beside ours, with its scale where it has one', async () => {
  const { catalogue, article } = await theReview({
    rating: '1',
    ratingAsPublished: '{ value: "D+", scale: "A+ à F" }',
  })
  expect(publishedRating(article)).toBe('D+ sur l’échelle A+ à F, telle que publiée')
  expect(articleMarkdown(catalogue, article)).toContain('D+ sur l’échelle A+ à F, telle que publiée')
  expect(articleDocument(catalogue, article).ratingAsPublished).toEqual({ value: 'D+', scale: 'A+ à F' })
  const bare = await theReview({ ratingAsPublished: '{ value: 7 }' })
  expect(publishedRating(bare.article)).toBe('7, telle que publiée')
  expect(publishedRating((await theReview()).article)).toBeNull()
})

describe('an article of another language', () => {
  const english: Fields = {
    lang: 'en',
    title: '"Drive: \'silence\' at 100%"',
    summary: '"A driver says nothing; he drives: that is the film, and it is quite enough!"',
    verdict: '"Dry, and \'cool\'!"',
  }
  const text = 'He said: "I drive!" aujourd’hui aujourd’hui and that is all: the rest is "silence".'

  test('keeps its own typography, in its fields and in its text', async () => {
    const { catalogue, article } = await theReview(english, text)
    expect(article.title).toBe("Drive: 'silence' at 100%")
    expect(article.verdict).toBe("Dry, and 'cool'!")
    expect(catalogue.html(article.body)).toContain('He said: "I drive!"')
    const french = await theReview({ ...english, lang: null }, text)
    expect(french.article.verdict).not.toBe("Dry, and 'cool'!")
    expect(french.catalogue.html(french.article.body)).toContain('«\u00A0I drive\u202F!\u00A0»')
  })

  test('is French again in the next file', async () => {
    const catalogue = await catalogueOf({
      'content/critiques/a.md': review({ ...english, lang: 'en' }, text),
      'content/critiques/b.md': review({ title: '"Le film \\"sec\\""' }),
    })
    expect(catalogue.review('b')?.title).toBe('Le film «\u00A0sec\u00A0»')
  })

  test('says so to search engines and readers of feeds', async () => {
    const { catalogue, article } = await theReview({ ...english, rating: '4' }, text)
    expect(JSON.stringify(reviewThings(article))).toContain('"inLanguage":"en"')
    const feed = feedOf(catalogue, '')
    if (!feed) throw new Error('The feed is not there.')
    expect(JSON.parse(toJsonFeed(feed)).items[0].language).toBe('en')
    expect(toRss(feed)).toContain('<dc:language>en</dc:language>')
    expect(toRss(feed)).toContain('<div lang="en">')
  })

  test('is held to no rule of French', async () => {
    const fields = { ...english, title: '"Drive, today and à Lyon et"', imported: null }
    const { problems, warnings } = await inspect(
      await contentFolder({ ...SITE, 'content/critiques/a.md': review(fields, text) }),
      NOW,
    )
    const rules = (found: readonly { rule: string }[]) =>
      found.map(({ rule }) => rule).filter(rule => rule.startsWith('lint/'))
    expect([...rules(problems), ...rules(warnings)]).toEqual([])
    const inFrench = await inspect(
      await contentFolder({ ...SITE, 'content/critiques/a.md': review({ ...fields, lang: 'fr' }, text) }),
      NOW,
    )
    expect([...rules(inFrench.problems), ...rules(inFrench.warnings)]).not.toEqual([])
  })

  test.each(['anglais', 'e', 'en_GB', '"1"'])('is named by a code of BCP 47, which %s is not', async lang => {
    expect(await problemsOf({ 'content/critiques/a.md': review({ lang }) })).toMatchObject([
      { field: 'lang' },
    ])
  })

  test('is kept in its canonical form', async () => {
    expect((await theReview({ lang: 'PT-br' })).article.lang).toBe('pt-BR')
  })
})
