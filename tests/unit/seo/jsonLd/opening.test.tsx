import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Aftermath } from '@/components/article/Aftermath'
import { Byline } from '@/components/article/Byline'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { articleMarkdown } from '@/lib/openData/articleMarkdown'
import { articleReference } from '@/lib/openData/references'
import { articleMetadata } from '@/lib/seo/articleMetadata'
import { newsThing } from '@/lib/seo/jsonLd/article'
import { inlineArticle } from '@/lib/seo/jsonLd/inlineReview'
import { reviewThings } from '@/lib/seo/jsonLd/review'
import { OPENING } from '@/lib/site'
import { plainSpaces } from '@/lib/typography/plainSpaces'

test('structured data of the opening edition give its publication, and of news apart the day of the facts', async () => {
  const { articles, reviews } = await getCatalogue()
  const opening = articles.filter(({ written }) => written)
  expect(opening.length).toBeGreaterThan(70)
  for (const article of opening) {
    const [thing] = article.kind === 'review' ? reviewThings(article) : [newsThing(article)]
    const day = article.date.slice(0, 10)
    expect(thing).toMatchObject({ datePublished: OPENING.first })
    expect(String(Reflect.get(thing ?? {}, 'dateModified')) >= OPENING.first).toBe(true)
    expect(String(Reflect.get(thing ?? {}, 'contentReferenceTime')).slice(0, 10)).toBe(
      article.kind === 'review' ? 'undefined' : day,
    )
    expect(await articleMetadata(article)).toMatchObject({ openGraph: { publishedTime: OPENING.first } })
  }
  for (const review of reviews) expect(inlineArticle(review)).toMatchObject({ datePublished: OPENING.first })
})

test('pages, data and Markdown of the opening edition say « daté » and « écrit », never « publié »', async () => {
  const catalogue = await getCatalogue()
  for (const article of catalogue.articles.filter(({ written }) => written)) {
    const text = (element: React.ReactElement) =>
      plainSpaces(
        renderToStaticMarkup(element)
          .replace(/<[^>]+>/g, '')
          .replaceAll('&nbsp;', ' '),
      )
    const head = text(<Byline article={article} />)
    expect(head).toMatch(/Daté du \S+ \S+ \d{4}, écrit le (?:21|30) novembre 2026/)
    expect(head).not.toMatch(/[Pp]ublié/)
    expect(text(<Aftermath article={article} />)).toMatch(
      /Écrit le (?:21|30) novembre 2026 pour l'ouverture du site(?: ; daté du jour des faits)?\./,
    )
    expect(articleReference(article)).toMatchObject({
      date: article.date.slice(0, 10),
      written: article.written,
      published: '2026-11-21T12:00:00+01:00',
    })
  }
  const [first] = catalogue.reviews.filter(({ written }) => written)
  if (!first) throw new Error('no review')
  const markdown = plainSpaces(articleMarkdown(catalogue, first))
  expect(markdown).toMatch(
    /Par La rédaction, daté du .*\n.*Écrit le \d+ novembre 2026 pour l'ouverture du site/,
  )
})
