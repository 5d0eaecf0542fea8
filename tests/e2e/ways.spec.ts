import { expect, test } from '@playwright/test'
import { letterPaths } from '@/lib/content/catalogue/alphabets'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { INDEX_NAMES } from '@/lib/model/indexes'
import { routes } from '@/lib/routes'

const linksIn = (html: string) => [...html.matchAll(/\shref="(\/[^"#?]*)"/g)].map(([, href = '']) => href)

test('from the footer, every index is one step away and every letter, year, genre and guide two', async ({
  request,
}) => {
  const html = async (path: string) => (await request.get(path, { maxRetries: 3 })).text()
  const home = await html(routes.home())
  const footer = linksIn(/<footer[\s\S]*<\/footer>/.exec(home)?.[0] ?? '')
  const one = new Set(footer)
  expect(INDEX_NAMES.map(routes.index).filter(path => !one.has(path))).toEqual([])
  expect(footer).toContain(routes.feeds())

  const two = new Set((await Promise.all(INDEX_NAMES.map(name => html(routes.index(name))))).flatMap(linksIn))
  const catalogue = await getCatalogue()
  const wanted = [
    ...[...letterPaths(catalogue)].filter(path => !path.includes('/page/')),
    ...catalogue.years.map(({ year }) => routes.year(year)),
    ...catalogue.genres.map(routes.genre),
    ...catalogue.guides.map(({ slug }) => routes.guide(slug)),
    ...catalogue.sagas.map(({ slug }) => routes.saga(slug)),
    ...catalogue.platforms.map(({ slug }) => routes.platform(slug)),
    ...catalogue.places.map(({ slug }) => routes.place(slug)),
    ...catalogue.tags.map(({ slug }) => routes.tag(slug)),
    ...catalogue.authors.map(({ slug }) => routes.author(slug)),
  ]
  expect(wanted.filter(path => !two.has(path))).toEqual([])
})
