import { expect, test } from 'vitest'
import { Catalogue } from '@/lib/content/catalogue'
import { gate } from '@/lib/content/gate'
import { epoch } from '@/lib/content/instant'
import { load } from '@/lib/content/load'
import { knownPaths } from '@/lib/delivery/addresses'
import { contentFolder, news, SITE } from '../../support/contentFolder'

test('listings and keywords have as many pages as they need, hidden items none', async () => {
  const items = Array.from({ length: 25 }, (_, index) => [
    `content/actualites/n${index}.md`,
    news({ tags: '[Sète]', aliases: index === 0 ? '[ancienne]' : null }),
  ])
  const folder = await contentFolder({
    ...SITE,
    ...Object.fromEntries(items),
    'content/actualites/cachee.md': news({ draft: 'true', tags: '[secret]' }),
  })
  const paths = knownPaths(new Catalogue(gate(await load(folder), epoch('2025-01-01T00:00:00+01:00'))))
  for (const path of [
    ...['/actualites/page/2', '/actualites/page/3', '/mots-cles/sete', '/mots-cles/sete/page/2'],
    ...['/mots-cles/sete/page/3', '/actualites/ancienne'],
  ])
    expect([...paths]).toContain(path)
  for (const path of [
    '/actualites/page/4',
    '/mots-cles/sete/page/4',
    '/actualites/cachee',
    '/mots-cles/secret',
  ])
    expect([...paths]).not.toContain(path)
})
