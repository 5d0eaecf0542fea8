import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { publicProblems } from '@/lib/delivery/publicProblems'
import { contentFolder, news, review, SITE } from '../../support/contentFolder'

test('a problem tells nothing of an article that readers may not know of, and all of any other', async () => {
  const folders = await contentFolder({
    ...SITE,
    'content/critiques/connue.md': review({ rating: '12', related: '[critiques/secrette]' }),
    'content/actualites/publique.md': news({ related: '[critiques/secrete]' }),
    'content/critiques/secrete.md': review({ draft: 'true', title: '"Un secret" ? non' }),
  })
  const { problems } = await inspect(folders)
  const shown = { reviews: [{ slug: 'connue' }], news: [{ slug: 'publique' }] }
  const told = publicProblems(problems, folders.content, shown)
  expect(told).toHaveLength(problems.length)
  expect(JSON.stringify(told)).not.toMatch(/secret/)
  expect(told.map(({ file }) => file)).toContain('content/critiques')
  expect(told.find(({ file }) => file === 'content/critiques/connue.md')?.rule).toContain('« 12 »')
})
