import { expect, test } from 'vitest'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { load } from '@/lib/content/load'
import { kickerOf, kickersIn, mixedKickerOf } from '@/lib/model/article/kickerOf'
import type { Article } from '@/lib/model/items'
import { PAGE_SIZE } from '@/lib/model/paginate'
import { author, contentFolder, film, news, review, SITE } from '../../../support/contentFolder'

test('the kicker says what an item is, and only dossiers and tops are features, the newest first', async () => {
  const catalogue = new Catalogue(
    await load(
      await contentFolder({
        ...SITE,
        'content/films/a.md': film({ title: '"A"' }),
        'content/critiques/critique.md': review(),
        'content/actualites/actualite.md': news(),
        'content/actualites/tournage.md': news({ subject: 'tournage' }),
        'content/auteurs/afp.md': author({ name: '"AFP"', kind: 'agency' }),
        'content/actualites/depeche.md': news({ authors: '[afp]', subject: 'sortie' }),
        'content/actualites/d-apres.md': news({
          agency: 'AFP',
          subject: 'sortie',
          sources: '[{ title: "AFP, entretien", url: "https://exemple.fr/afp" }]',
        }),
        'content/actualites/dossier.md': news({ format: 'dossier' }),
        'content/actualites/top.md': news({ format: 'top', ranking: '[a, drive]', date: '2024-06-01' }),
      }),
    ),
  )
  const kickers = (of: (article: Article) => string) =>
    Object.fromEntries(catalogue.articles.map(article => [article.slug, of(article)]))
  expect(kickers(kickerOf)).toEqual({
    critique: 'Drive, 2011',
    actualite: 'Actualité',
    tournage: 'Tournage',
    depeche: 'AFP',
    'd-apres': 'Sortie',
    dossier: 'Dossier',
    top: 'Top',
  })
  expect(kickers(mixedKickerOf)).toEqual({
    critique: 'Critique',
    actualite: 'Actualité',
    tournage: 'Actualité',
    depeche: 'Dépêche',
    'd-apres': 'Actualité',
    dossier: 'Dossier',
    top: 'Top',
  })
  // The word of the section stands only where there are several.
  expect(kickers(kickersIn(catalogue.articles))).toEqual(kickers(mixedKickerOf))
  expect(kickers(kickersIn(catalogue.news))).toEqual(kickers(kickerOf))
  expect(kickers(kickersIn(catalogue.reviews))).toEqual(kickers(kickerOf))
  expect(catalogue.features.map(({ slug }) => slug)).toEqual(['top', 'dossier'])
})

test('every news item of ours says what it tells of, no page of them the same over and over', async () => {
  const { news: all } = await getCatalogue()
  const kickers = all.map(kickerOf)
  expect(kickers).not.toContain('Actualité')
  // The last page may have two items only.
  for (let from = 0; from + PAGE_SIZE <= kickers.length; from += PAGE_SIZE) {
    expect(new Set(kickers.slice(from, from + PAGE_SIZE)).size).toBeGreaterThanOrEqual(3)
  }
  const inARow = kickers.slice(2).filter((kicker, at) => kicker === kickers[at] && kicker === kickers[at + 1])
  expect(inARow.length).toBeLessThan(kickers.length / 12)
  for (const item of all) {
    const said = `${item.title} ${item.summary}`
    if (item.subject === 'tournage') expect(said).toMatch(/tournage|tourn[ée]/i)
    if (item.subject === 'sortie') expect(said).toMatch(/salle|cinéma|sort|arrive en France/i)
    if (item.subject === 'plateformes') expect(said).toMatch(/Netflix|Prime Video/)
    if (item.subject === 'anniversaire') expect(said).toMatch(/\bans?\b|siècle|mois/i)
    if (item.subject === 'bande-annonce') expect(said).toMatch(/bande-annonce/)
  }
})
