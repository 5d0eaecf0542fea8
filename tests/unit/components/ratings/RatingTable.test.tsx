import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RatingTable } from '@/components/ratings/RatingTable'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { load } from '@/lib/content/load'
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
  const html = renderToStaticMarkup(<RatingTable reviews={reviews} caption="Nos notes" />)
  expect(html.replace(/ class="[^"]*"/g, '')).toContain(
    '<tbody><tr><th scope="row"><a href="/films/drive">Drive &amp; &lt;b>Cie&lt;/b></a></th><td>2011</td>' +
      '<td><span>4,5</span> <span><span>sur 5, </span>Remarquable</span></td>' +
      '<td><a href="/critiques/a"><span>Lire la critique de Drive &amp; &lt;b>Cie&lt;/b>, </span>' +
      '<time datetime="2024-05-01T09:00:00+02:00">1er\u00A0mai 2024</time></a></td></tr></tbody>',
  )
})
