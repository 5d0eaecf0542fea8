import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { feedHtml } from '@/lib/feeds/feedHtml'
import { pathOf } from '@/lib/model/pathOf'
import { representationOf } from '@/lib/openData/representationOf'
import { REPRESENTATION_FORMATS, routes } from '@/lib/routes'
import { newsThing } from '@/lib/seo/jsonLd/article'
import { reviewThings } from '@/lib/seo/jsonLd/review'

/** Long enough that two texts do not share it by chance. */
const RUN = 6

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function runs(text: string): string[] {
  const all = words(text)
  if (all.length < RUN) return [all.join(' ')]
  return all.slice(RUN - 1).map((_, index) => all.slice(index, index + RUN).join(' '))
}

/** The texts of the spoilers of a rendered body. */
function spoilersIn(html: string): string[] {
  const found: string[] = []
  visit(fromHtml(html, { fragment: true }), 'element', node => {
    if ('dataNosnippet' in node.properties) found.push(toText(node))
  })
  return found
}

test('no run of words of a spoiler is in what the site says of an item elsewhere', async () => {
  const catalogue = await getCatalogue()
  const told: string[] = []
  let spoilers = 0
  for (const article of catalogue.articles) {
    const html = catalogue.html(article.body)
    const secrets = spoilersIn(html).flatMap(runs)
    if (secrets.length === 0) continue
    spoilers += secrets.length
    const { title, summary, description, history, sources, image } = article
    const things = article.kind === 'review' ? reviewThings(article) : newsThing(article)
    const elsewhere = [
      JSON.stringify([title, summary, description, history, sources, image, things]),
      article.kind === 'review' ? JSON.stringify([article.verdict, article.audience]) : '',
      feedHtml(html, 'https://example.org/'),
      ...REPRESENTATION_FORMATS.map(
        format => representationOf(catalogue, routes.representation(pathOf(article), format))?.write() ?? '',
      ),
      ...(html.match(/="[^"]*"/g) ?? []),
    ].map(text => ` ${words(text).join(' ')} `)
    told.push(
      ...secrets
        .filter(run => elsewhere.some(text => text.includes(` ${run} `)))
        .map(run => `${article.slug}: ${run}`),
    )
  }
  expect(spoilers).toBeGreaterThan(100)
  expect(told).toEqual([])
})
