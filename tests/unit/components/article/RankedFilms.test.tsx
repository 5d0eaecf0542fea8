import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RankedFilms } from '@/components/article/RankedFilms'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { load } from '@/lib/content/load'
import { contentFolder, film, news, review, SITE } from '../../../support/contentFolder'

test('a ranking shows each film at its rank with every review of ours, and none for what has none', async () => {
  const catalogue = new Catalogue(
    await load(
      await contentFolder({
        ...SITE,
        'content/films/taxi.md': film({ title: '"Taxi"' }),
        'content/critiques/pour.md': review({ verdict: '"Pour."', rating: '4.5' }),
        'content/critiques/contre.md': review({ verdict: '"Contre."', rating: '2' }),
        'content/actualites/top.md': news({ format: 'top', ranking: '[taxi, drive]' }),
      }),
    ),
  )
  const ranking = catalogue.newsItem('top')?.ranking ?? []
  const html = renderToStaticMarkup(
    <RankedFilms films={ranking} reviews={catalogue.reviewsOf(ranking)} today="2026-11-21" />,
  )
  const [, first = '', second = ''] = html.split('<li>')
  expect(first).toContain('href="/films/taxi"')
  expect(first).not.toContain('/critiques/')
  expect(first).toContain('Pas encore critiqué')
  expect(second).toContain('href="/films/drive/pour-contre"')
  for (const part of [
    '>4,5 </b><i>Pour.',
    '>2 </b><i>Contre.',
    'href="/critiques/pour"',
    'Pour\u00A04,5 / Contre\u00A02',
  ])
    expect(second).toContain(part)
  expect(second).not.toContain('data-stars')
})

test('what ranks nothing shows nothing', () => {
  expect(renderToStaticMarkup(<RankedFilms films={[]} reviews={[]} today="2026-11-21" />)).toBe('')
})
