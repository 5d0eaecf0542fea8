import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Brief } from '@/components/article/Brief'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { load } from '@/lib/content/load'
import { contentFolder, film, news, review, SITE } from '../../../support/contentFolder'

async function briefOf(fields: Record<string, string>, body: string, files: Record<string, string> = {}) {
  const content = await contentFolder({ ...SITE, ...files, 'content/actualites/un.md': news(fields, body) })
  const catalogue = new Catalogue(await load(content))
  const item = catalogue.newsItem('un')
  if (!item) throw new Error('It is not published.')
  return renderToStaticMarkup(
    <Brief
      item={item}
      html={catalogue.html(item.body)}
      reviews={catalogue.reviewsOf(item.films)}
      today="2026-11-21"
    />,
  )
}

const TWO_PARTS = 'Un.\n\n## Le casse\n\nDeux.\n\n## La fuite\n\nTrois.'

test('news say in brief which film they are about, what we thought of it, and in which parts', async () => {
  const html = await briefOf({ films: '[drive]' }, TWO_PARTS, { 'content/critiques/drive.md': review() })
  expect(html).toContain('href="/films/drive"')
  expect(html).toContain('3,5\u00A0étoiles sur 5')
  expect(html).toContain('<a href="#le-casse" class="py-0.5">Le casse</a>')
  expect(html).toContain('<a href="#la-fuite" class="py-0.5">La fuite</a>')
})

test('a film that we have not reviewed has no note, and one part is no contents', async () => {
  const html = await briefOf({ films: '[drive]' }, 'Un.\n\n## Le casse\n\nDeux.')
  expect(html).toContain('href="/films/drive"')
  expect(html).not.toContain('étoile')
  expect(html).not.toContain('Le casse')
})

test('of three films the cards speak, and news without films or parts have nothing beside their title', async () => {
  const others = { 'content/films/taxi.md': film(), 'content/films/ronin.md': film() }
  const many = await briefOf({ films: '[drive, taxi, ronin]' }, TWO_PARTS, others)
  expect(many).not.toContain('/films/')
  expect(many).toContain('#la-fuite')
  expect(await briefOf({}, 'Un.')).toBe('')
  expect(await briefOf({}, 'Un.\n\n## Le casse\n\nDeux.')).toBe('')
})
