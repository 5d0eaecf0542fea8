import type { Catalogue } from '../content/catalogue/catalogue'
import type { News } from '../model/items'
import { byName, newestFirst } from '../model/order'
import { routes } from '../routes'
import { parisDay } from '../time/paris'
import { oncePer } from '../turns/oncePer'
import { flatMapped, type Steps } from '../turns/steps'
import { NO_CRITERIA } from './filterEntries'
import { type Space, spaceOf } from './space'

/** The news, by what they tell of, the platforms and genres that they are about, and the year of their date in Paris. */
export const newsSpace = oncePer('newsSpace', function* (catalogue: Catalogue): Steps<Space<News>> {
  const entries = yield* flatMapped(catalogue.news, item => [
    {
      item,
      values: {
        ...NO_CRITERIA,
        genre: [...new Set(item.films.flatMap(({ genres }) => genres))],
        sujet: item.subject ? [item.subject] : [],
        plateforme: item.platforms.map(({ slug }) => slug),
        periode: [parisDay(Date.parse(item.date)).slice(0, 4)],
      },
    },
  ])
  return spaceOf<News>({
    path: routes.newsFilter(),
    base: routes.newsList(),
    facets: ['sujet', 'plateforme', 'genre', 'periode'],
    multiple: [],
    sorts: [
      { name: 'date', label: 'Date', compare: newestFirst },
      { name: 'titre', label: 'Titre', compare: (a, b) => byName(a.title, b.title) },
    ],
    entries,
    nameOfPlatform: catalogue.nameOfPlatform,
  })
})
