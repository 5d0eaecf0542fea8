import type { Catalogue } from '../content/catalogue/catalogue'
import { feedName } from '../content/catalogue/homonyms'
import { capitalised } from '../format/capitalised'
import { ARTICLE_KINDS, CONTENT_TYPES, type ItemFeedFolder } from '../model/contentTypes'
import { isOffered } from './feedOf'

/** Feeds of one kind, as `/flux` and the OPML list them. */
export type FeedGroup = { title: string; feeds: { scope: string; name: string }[] }

/** Every feed of the site that has an entry, in the order of its sections. */
export function allFeeds(catalogue: Catalogue): FeedGroup[] {
  const { films, people, platforms, sagas, genres, authors, places, tags } = catalogue
  const group = (title: string, folder: string, items: readonly Parameters<typeof feedName>[1][]) => ({
    title,
    feeds: items.flatMap(item => {
      const scope = `${folder}/${typeof item === 'string' ? item : item.slug}`
      return isOffered(catalogue, scope) ? [{ scope, name: feedName(catalogue, item) }] : []
    }),
  })
  const groups: Record<ItemFeedFolder | 'genres' | 'lieux' | 'mots-cles', FeedGroup> = {
    auteurs: group('Auteurs', 'auteurs', authors),
    sagas: group('Sagas', 'sagas', sagas),
    plateformes: group('Plateformes', 'plateformes', platforms),
    genres: group('Genres', 'genres', genres),
    lieux: group('Lieux', 'lieux', places),
    'mots-cles': group('Mots-clés', 'mots-cles', tags),
    films: group('Films', 'films', films),
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
    { scope: 'ephemeride', name: 'L’éphéméride' },
  ].filter(({ scope }) => isOffered(catalogue, scope))
  return [{ title: 'Le site', feeds: site }, ...Object.values(groups)].filter(({ feeds }) => feeds.length > 0)
}
