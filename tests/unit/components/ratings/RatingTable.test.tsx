import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RatingTable } from '@/components/ratings/RatingTable'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { load } from '@/lib/content/load'
import { ratedFilms } from '@/lib/model/film/ratedFilms'
import { catalogueOf } from '../../../support/catalogueOf'
import { contentFolder, film, review, SITE } from '../../../support/contentFolder'

test('a row of the table of notes leads to the film and the review, and escapes what an editor typed', async () => {
  const { reviews } = new Catalogue(
    await load(
      await contentFolder({
        ...SITE,
        'content/films/drive.md': film({ title: '"Drive & <b>Cie</b>"', year: '2011' }),
        'content/critiques/a.md': review({ rating: '4.5', date: '2024-05-01T09:00' }),
      }),
    ),
  )
  const html = renderToStaticMarkup(<RatingTable films={ratedFilms(reviews)} caption="Nos notes" />)
  expect(html.replace(/ class="[^"]*"/g, '')).toContain(
    '<tbody><tr><th scope="row"><a href="/films/drive">Drive &amp; &lt;b&gt;Cie&lt;/b&gt;</a></th><td>2011</td>' +
      '<td><span>4,5</span> <span><span>sur 5, </span>Remarquable</span></td>' +
      '<td><a href="/critiques/a"><span>Lire la critique de Drive &amp; &lt;b&gt;Cie&lt;/b&gt;, </span>' +
      '<time datetime="2024-05-01T09:00:00+02:00">1er\u00A0mai 2024</time></a></td></tr></tbody>',
  )
})

test('a film of two reviews has one row, which leads to both', async () => {
  const { reviews } = await catalogueOf({
    'content/critiques/a.md': review({ rating: '4.5', date: '2024-05-01T09:00' }),
    'content/critiques/b.md': review({ rating: '3', date: '2024-05-02T09:00' }),
  })
  const html = renderToStaticMarkup(<RatingTable films={ratedFilms(reviews)} caption="Nos notes" />)
  expect(html.match(/<tr>/g)).toHaveLength(2)
  expect(html).toContain('notes\u00A0: 4,5 et 3 sur 5, avis partagés')
  expect(html).toContain('>4,5 / 3</span>')
  expect([...html.matchAll(/href="(\/critiques\/\w)"/g)].map(([, path]) => path)).toEqual([
    '/critiques/b',
    '/critiques/a',
  ])
})
