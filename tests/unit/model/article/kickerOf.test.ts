import { expect, test } from 'vitest'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { load } from '@/lib/content/load'
import { kickerOf } from '@/lib/model/article/kickerOf'
import { contentFolder, film, news, review, SITE } from '../../../support/contentFolder'

const partner = '{ name: "Ailleurs", url: "https://ailleurs.example/article", mode: full }'

test('the kicker says what an item is, and only dossiers and tops are features, the newest first', async () => {
  const catalogue = new Catalogue(
    await load(
      await contentFolder({
        ...SITE,
        'content/films/a.md': film({ title: '"A"' }),
        'content/critiques/critique.md': review(),
        'content/actualites/actualite.md': news(),
        'content/actualites/depeche.md': news({ agency: 'AFP' }),
        'content/actualites/dossier.md': news({ format: 'dossier' }),
        'content/actualites/top.md': news({ format: 'top', ranking: '[a, drive]', date: '2024-06-01' }),
        'content/actualites/partenaire.md': news({ partner }),
      }),
    ),
  )
  expect(Object.fromEntries(catalogue.articles.map(article => [article.slug, kickerOf(article)]))).toEqual({
    critique: 'Critique',
    actualite: 'Actualité',
    depeche: 'Dépêche',
    dossier: 'Dossier',
    top: 'Top',
    partenaire: 'Partenaire',
  })
  expect(catalogue.features.map(({ slug }) => slug)).toEqual(['top', 'dossier'])
})
