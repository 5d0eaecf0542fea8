import type { Catalogue } from '../content/catalogue/catalogue'
import { articleHtml } from '../feeds/articleHtml'
import { permanentId } from '../feeds/entryOf'
import type { Article } from '../model/items'
import { routes } from '../routes'
import type { ArticleDocument } from './documents'
import { license } from './license'
import { articleReference, filmReference, namedReference, personReference } from './references'

/** A review or news item for programs, without what spoils a film. */
export function articleDocument(catalogue: Catalogue, article: Article): ArticleDocument {
  const { authors, contributors, agency, partner, tags, films, people, history, sources } = article
  return {
    license: license(),
    ...articleReference(article),
    id: permanentId(article),
    authors: authors.map(author => namedReference(author, routes.author(author.slug))),
    ...(contributors.length > 0 && {
      contributors: contributors.map(({ author, role }) => ({
        ...namedReference(author, routes.author(author.slug)),
        role,
      })),
    }),
    ...(agency && { agency }),
    ...(partner && { partner: { name: partner.name, url: partner.url } }),
    tags: tags.map(({ label }) => label),
    films: films.map(filmReference),
    people: people.map(personReference),
    ...(article.kind === 'review' && {
      verdict: article.verdict,
      strengths: article.strengths,
      weaknesses: article.weaknesses,
      ...(article.ratingHistory.length > 0 && { ratingHistory: article.ratingHistory }),
    }),
    ...(article.kind === 'news' &&
      article.ranking.length > 0 && { ranking: article.ranking.map(filmReference) }),
    history: [...history],
    sources: sources.map(({ title, url }) => ({ title, url })),
    html: articleHtml(catalogue, article),
  }
}
