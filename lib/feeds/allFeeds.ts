import type { Catalogue } from '../content/catalogue/catalogue'
import { GENRES } from '../vocabulary'

/** Feeds of one kind, as `/flux` and the OPML list them. */
export type FeedGroup = { title: string; feeds: { scope: string; name: string }[] }

/** Every feed of the site, in the order of its sections. People without an article have none worth listing. */
export function allFeeds(catalogue: Catalogue): FeedGroup[] {
  const { films, people, platforms, sagas, genres, authors, tags } = catalogue
  const group = (title: string, folder: string, items: readonly { slug: string; name: string }[]) => ({
    title,
    feeds: items.map(({ slug, name }) => ({ scope: `${folder}/${slug}`, name })),
  })
  const titled = ({ slug, title }: { slug: string; title: string }) => ({ slug, name: title })
  const written = films.filter(film => catalogue.articlesAbout(film).length > 0)
  const concerned = people.filter(
    person =>
      catalogue.articlesAbout(person).length > 0 ||
      catalogue.filmsOfPerson(person).some(film => catalogue.articlesAbout(film).length > 0),
  )
  return [
    {
      title: 'Le site',
      feeds: [
        { scope: '', name: 'Tout Photogramme' },
        { scope: 'critiques', name: 'Critiques' },
        { scope: 'actualites', name: 'Actualités' },
        { scope: 'dossiers', name: 'Dossiers' },
        { scope: 'corrections', name: 'Corrections' },
      ],
    },
    group('Auteurs', 'auteurs', authors),
    group('Sagas', 'sagas', sagas.map(titled)),
    group('Plateformes', 'plateformes', platforms),
    group(
      'Genres',
      'genres',
      genres.map(slug => ({ slug, name: GENRES[slug] })),
    ),
    group(
      'Mots-clés',
      'mots-cles',
      tags.map(({ slug, label }) => ({ slug, name: label })),
    ),
    group('Films', 'films', written.map(titled)),
    group('Personnes', 'personnes', concerned),
  ].filter(({ feeds }) => feeds.length > 0)
}
