import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Listing } from '@/components/listing/Listing'
import { catalogueOf } from '../../../support/catalogueOf'
import { film, news } from '../../../support/contentFolder'

test('articles about different films are a sheet of their frames, those about one film are rows', async () => {
  const films = ['a', 'b', 'c', 'd']
  const catalogue = await catalogueOf({
    ...Object.fromEntries(films.map(slug => [`content/films/${slug}.md`, film({ title: `"${slug}"` })])),
    ...Object.fromEntries(
      films.map(slug => [
        `content/actualites/sur-${slug}.md`,
        news({ films: `[${slug}]`, title: `"Sur ${slug}"` }),
      ]),
    ),
    ...Object.fromEntries(
      films.map(slug => [
        `content/actualites/encore-${slug}.md`,
        news({ films: '[a]', title: `"Encore ${slug}"` }),
      ]),
    ),
  })
  const [many, one] = ['sur-', 'encore-'].map(start =>
    catalogue.news.filter(({ slug }) => slug.startsWith(start)),
  )
  expect(many).toHaveLength(4)
  expect(renderToStaticMarkup(<Listing articles={many ?? []} />)).toMatch(
    /\/affiches\/d\/(?!carte)[a-z-]+\.svg/,
  )
  const rows = renderToStaticMarkup(<Listing articles={one ?? []} />)
  expect(rows).not.toContain('/affiches/')
  // Twice the same frame side by side is a misprint too.
  expect(renderToStaticMarkup(<Listing articles={(one ?? []).slice(0, 2)} />)).not.toContain('/affiches/')
  expect(renderToStaticMarkup(<Listing articles={(one ?? []).slice(0, 1)} />)).toContain('/affiches/')
  for (const slug of films) expect(rows).toContain(`href="/actualites/encore-${slug}"`)
})
