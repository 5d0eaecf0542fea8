import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Elsewhere } from '@/components/article/Elsewhere'
import { dispatchOf } from '@/lib/model/article/dispatchOf'
import { catalogueOf } from '../../../support/catalogueOf'
import { news } from '../../../support/contentFolder'

const READ = {
  publisher: 'Le Mensuel',
  title: 'Que vaut Lino ?',
  url: 'https://mensuel.example/lino',
  summary: 'Le Mensuel tient les cascades pour le meilleur du film.',
  headlines: [{ title: 'Un titre lié', url: 'https://mensuel.example/autre' }, { title: 'Un titre nu' }],
}

test('what others write is summed up, leads to its publisher, whose headlines are named as its own', () => {
  const html = renderToStaticMarkup(<Elsewhere elsewhere={[READ]} />)
  expect(html).toContain('Lu ailleurs')
  expect(html).toContain(
    '<a href="https://mensuel.example/lino" rel="external" class="underline underline-offset-2">Retrouvez cet article sur Le Mensuel</a>',
  )
  expect(html).toContain('aria-label="Les titres du Mensuel"')
  expect(html).toMatch(/<a href="https:\/\/mensuel\.example\/autre" rel="external nofollow"/)
  expect(html).toContain('Un titre nu')
  expect(renderToStaticMarkup(<Elsewhere elsewhere={[]} />)).toBe('')
})

test.each([
  [{ agency: 'AFP' }, 'd’après l’AFP'],
  [{ agency: 'DPA', signature: '"F. Pedersen"' }, 'd’après la DPA, texte signé F. Pedersen'],
  [{ agency: 'Reuters', republisher: '"Le Mensuel"' }, 'd’après Reuters, texte repris par Le Mensuel'],
  [
    { agency: 'AFP', signature: '"F. Pedersen"', republisher: '"Le Mensuel"' },
    'd’après l’AFP, texte signé F. Pedersen et repris par Le Mensuel',
  ],
])('a text made after a dispatch says so: %o', async (fields, said) => {
  const sources = `[{ title: "${fields.agency}, entretien", url: "https://exemple.fr/a" }]`
  const catalogue = await catalogueOf({ 'content/actualites/b.md': news({ ...fields, sources }) })
  const [item] = catalogue.news
  expect(item && dispatchOf(item)).toBe(said)
})
