import type { Catalogue } from '../content/catalogue/catalogue'
import { capitalised } from '../format/capitalised'
import { ARTICLE_KINDS, CONTENT_TYPES, type ItemFeedFolder } from '../model/contentTypes'
import { GENRES } from '../vocabulary'
import { isOffered } from './feedOf'

/** Feeds of one kind, as `/flux` and the OPML list them. */
export type FeedGroup = { title: string; feeds: { scope: string; name: string }[] }

/** Every feed of the site that has an entry, in the order of its sections. */
export function allFeeds(catalogue: Catalogue): FeedGroup[] {
  const { films, people, platforms, sagas, genres, authors, tags } = catalogue
  const group = (title: string, folder: string, items: readonly { slug: string; name: string }[]) => ({
    title,
    feeds: items.map(({ slug, name }) => ({ scope: `${folder}/${slug}`, name })),
  })
  const titled = ({ slug, title }: { slug: string; title: string }) => ({ slug, name: title })
  const groups: Record<ItemFeedFolder | 'genres' | 'mots-cles', FeedGroup> = {
    auteurs: group('Auteurs', 'auteurs', authors),
    sagas: group('Sagas', 'sagas', sagas.map(titled)),
    plateformes: group('Plateformes', 'plateformes', platforms),
    genres: group(
      'Genres',
      'genres',
      genres.map(slug => ({ slug, name: GENRES[slug] })),
    ),
    'mots-cles': group(
      'Mots-clés',
      'mots-cles',
      tags.map(({ slug, label }) => ({ slug, name: label })),
    ),
    films: group('Films', 'films', films.map(titled)),
    personnes: group('Personnes', 'personnes', people),
  }
  const sections = ARTICLE_KINDS.map(kind => {
    const { folder, word } = CONTENT_TYPES[kind]
    return { scope: folder, name: capitalised(word.many) }
  })
  const site = [
    { scope: '', name: 'Tout Photogramme' },
    ...sections,
    { scope: 'dossiers', name: 'Dossiers' },
    { scope: 'corrections', name: 'Corrections' },
  ]
  return [{ title: 'Le site', feeds: site }, ...Object.values(groups)]
    .map(({ title, feeds }) => ({ title, feeds: feeds.filter(({ scope }) => isOffered(catalogue, scope)) }))
    .filter(({ feeds }) => feeds.length > 0)
}
