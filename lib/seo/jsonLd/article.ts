import type { ArticleLeaf, CreativeWorkLeaf, MovieLeaf, OrganizationLeaf, PersonLeaf, Role } from 'schema-dts'
import { formatName, isFeature } from '../../model/article/kickerOf'
import { changedOn, instantOf, publishedOn } from '../../model/article/publication'
import type { Article, Contributor, Film, News, Review } from '../../model/items'
import { pathOf } from '../../model/pathOf'
import { absolute, routes } from '../../routes'
import { SUBJECTS } from '../../vocabulary'
import { articleId } from './articleId'
import { authorThing } from './author'
import { articleImages } from './images'
import { movieId, namedPerson } from './movie'
import { PUBLISHER_ID, SITE_ID } from './site'
import { ref, type Thing } from './thing'

/** An article that is no review. Only a news item that is neither a dossier nor a top is news. https://developers.google.com/search/docs/appearance/structured-data/article */
export function newsThing(item: Exclude<Article, Review>): Thing {
  const { films, people } = item
  const about = [...films.map(mentioned), ...people.map(namedPerson)]
  return {
    ...articleThing(item, item.kind === 'news' && !isFeature(item) ? 'NewsArticle' : 'Article'),
    isBasedOn: item.kind === 'news' ? dispatchThing(item) : undefined,
    articleSection:
      item.kind === 'news' ? (item.subject ? SUBJECTS[item.subject] : formatName(item)) : undefined,
    about: about.length > 0 ? about : undefined,
  }
}

/** What reviews and news items have alike, under the type that each is. */
export function articleThing<T extends string>(
  article: Article,
  type: T,
): Omit<ArticleLeaf, '@type'> & { '@type': T } {
  const url = absolute(pathOf(article))
  const { title, summary, description, date, written, authors, contributors, tags, places, history } = article
  const corrections = history.filter(({ kind }) => kind === 'correction')
  // schema.org has a property of its own for translators alone.
  const translators = contributors.filter(({ role }) => role === 'traduction')
  const others = contributors.filter(({ role }) => role !== 'traduction')
  return {
    '@type': type,
    '@id': articleId(article),
    url,
    mainEntityOfPage: url,
    headline: title,
    description: (description ?? summary) || undefined,
    image: articleImages(article),
    datePublished: publishedOn(article),
    dateModified: changedOn(article),
    // The day of what news tell, where that is not the day on which they were published.
    contentReferenceTime: written && article.kind !== 'review' ? instantOf(date.slice(0, 10)) : undefined,
    author: authors.map(authorThing),
    translator: translators.length > 0 ? translators.map(({ author }) => authorThing(author)) : undefined,
    contributor: others.length > 0 ? others.map(contribution) : undefined,
    publisher: ref(PUBLISHER_ID()),
    isPartOf: ref(SITE_ID()),
    inLanguage: article.lang,
    citation: citations(article),
    keywords: tags.length > 0 ? tags.map(({ label }) => label) : undefined,
    contentLocation:
      places.length > 0 ? places.map(({ label }) => ({ '@type': 'Place', name: label })) : undefined,
    correction:
      corrections.length > 0
        ? corrections.map(change => ({
            '@type': 'CorrectionComment',
            text: change.text,
            datePublished: change.date,
          }))
        : undefined,
  }
}

/** What an article names as its sources, and of a review what others have written. */
function citations(article: Article): CreativeWorkLeaf[] | undefined {
  const sources = article.sources.map(
    ({ title, url, date }): CreativeWorkLeaf => ({
      '@type': 'CreativeWork',
      name: title,
      url,
      datePublished: date,
    }),
  )
  const read = article.kind === 'review' ? article.elsewhere : []
  const others = read.map(
    ({ publisher, title, url, date }): CreativeWorkLeaf => ({
      '@type': 'CreativeWork',
      name: title,
      url,
      datePublished: date,
      publisher: { '@type': 'Organization', name: publisher },
    }),
  )
  const all = [...sources, ...others]
  return all.length > 0 ? all : undefined
}

/** The dispatch that a text of ours is made after: another work than ours, with its own agency, signature, publisher. */
function dispatchThing({ agency, signature, republisher }: News): ArticleLeaf | undefined {
  if (agency === undefined) return undefined
  return {
    '@type': 'Article',
    sourceOrganization: { '@type': 'Organization', name: agency },
    author: signature ? { '@type': 'Person', name: signature } : undefined,
    publisher: republisher ? { '@type': 'Organization', name: republisher } : undefined,
  }
}

/** Who helped, and how, in the words of the page. */
function contribution({ author, role }: Contributor): Role<PersonLeaf | OrganizationLeaf, 'contributor'> {
  return { '@type': 'Role', roleName: role, contributor: authorThing(author) }
}

function mentioned(film: Film): MovieLeaf {
  return { '@type': 'Movie', '@id': movieId(film), name: film.title, url: absolute(routes.film(film.slug)) }
}
