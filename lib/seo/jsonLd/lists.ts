import type {
  Action,
  CollectionPageLeaf,
  ItemListLeaf,
  MovieSeriesLeaf,
  PersonLeaf,
  ProfilePageLeaf,
} from 'schema-dts'
import type { Author, Film, Guide, News, Person, Saga } from '../../model/items'
import { pathOf } from '../../model/pathOf'
import { absolute, routes } from '../../routes'
import { authorThing } from './author'
import { movieId, namedPerson, sagaId } from './movie'
import { personPages } from './samePages'
import { SITE_ID } from './site'
import { ref } from './thing'

/** Of thousands, machines need not be told all twice: each has its link on the page and its line in the sitemap. */
const MOST_LISTED = 100

/**
 * What a page lists, in its order: the pages that tell more, as Google's summary pattern has it; of a very long
 * list the beginning, whose items are those that `paths` holds first. One element is no list: null.
 */
export function itemList(path: string, paths: readonly string[]): ItemListLeaf | null {
  if (paths.length < 2) return null
  return {
    '@type': 'ItemList',
    '@id': `${absolute(path)}#liste`,
    itemListElement: paths.slice(0, MOST_LISTED).map((item, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: absolute(item),
    })),
  }
}

/** A page that leads to others of a kind, with what it lists, if that is a list. */
export function collectionPage(
  path: string,
  name: string,
  paths: readonly string[],
): (CollectionPageLeaf | ItemListLeaf | null)[] {
  const id = `${absolute(path)}#page`
  const list = itemList(path, paths)
  const page: CollectionPageLeaf = {
    '@type': 'CollectionPage',
    '@id': id,
    url: absolute(path),
    name,
    inLanguage: 'fr',
    isPartOf: ref(SITE_ID()),
  }
  return [page, list && { ...list, mainEntityOfPage: ref(id) }]
}

/** The ranking of a top: its films in their order, as its page shows them. Null for everything else, and for one film. */
export function rankingList(item: News): ItemListLeaf | null {
  return filmsInOrder(pathOf(item), item.title, item.ranking)
}

/** The films of a guide, in the order in which to see them. */
export function guideList({ slug, title, steps }: Guide): ItemListLeaf | null {
  const films = steps.map(({ film }) => film)
  return filmsInOrder(routes.guide(slug), title, films)
}

/** Films whose order says something, under the name of their list. */
function filmsInOrder(path: string, name: string, films: readonly Film[]): ItemListLeaf | null {
  const list = itemList(
    path,
    films.map(({ slug }) => routes.film(slug)),
  )
  return (
    list && {
      ...list,
      name,
      numberOfItems: films.length,
      itemListOrder: 'https://schema.org/ItemListOrderAscending',
    }
  )
}

/** A saga, its films in its own order. */
export function movieSeries(saga: Saga, films: readonly Film[]): MovieSeriesLeaf {
  return {
    '@type': 'MovieSeries',
    '@id': sagaId(saga.slug),
    name: saga.title,
    url: absolute(routes.saga(saga.slug)),
    hasPart: films.map(film => ({
      '@type': 'Movie',
      '@id': movieId(film),
      name: film.title,
      url: absolute(routes.film(film.slug)),
    })),
  }
}

/** Somebody of the cinema whom we describe: a Person, but no profile page, which is for those who publish here. */
export function personThing({
  professions,
  birth,
  birthPlace,
  death,
  aliases,
  nationality,
  ids,
  ...person
}: Person): PersonLeaf {
  return {
    ...namedPerson(person),
    jobTitle: professions?.length ? professions : undefined,
    alternateName: aliases?.length ? aliases : undefined,
    birthDate: birth || undefined,
    birthPlace: birthPlace ? { '@type': 'Place', name: birthPlace } : undefined,
    deathDate: death || undefined,
    sameAs: personPages(ids),
  }
}

/** The page of an author. https://developers.google.com/search/docs/appearance/structured-data/profile-page */
export function profilePage(author: Author, articles: number): ProfilePageLeaf {
  const url = absolute(routes.author(author.slug))
  return {
    '@type': 'ProfilePage',
    '@id': `${url}#page`,
    url,
    mainEntity: {
      ...authorThing(author),
      description: author.bio,
      agentInteractionStatistic: {
        '@type': 'InteractionCounter',
        // The name of the type, as Google asks for; the vocabulary expects an action that was done.
        interactionType: 'https://schema.org/WriteAction' as unknown as Action,
        userInteractionCount: articles,
      },
    },
  }
}
