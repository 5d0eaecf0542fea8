import type {
  ArticleLeaf,
  BreadcrumbListLeaf,
  CollectionPageLeaf,
  IdReference,
  ItemListLeaf,
  MovieLeaf,
  MovieSeriesLeaf,
  NewsArticleLeaf,
  NewsMediaOrganizationLeaf,
  PersonLeaf,
  ProfilePageLeaf,
  ReviewLeaf,
  WebSiteLeaf,
} from 'schema-dts'

/**
 * A node that a page may have in its graph, typed by the vocabulary of https://schema.org: only the types that we
 * write, because all nine hundred cost the compiler twice as much. Write a property that is not always
 * there as `undefined`, not by spreading an object: misspelt names are found in what is written out, and `writeGraph`
 * leaves undefined properties out.
 */
export type Thing =
  | ArticleLeaf
  | BreadcrumbListLeaf
  | CollectionPageLeaf
  | ItemListLeaf
  | MovieLeaf
  | MovieSeriesLeaf
  | NewsArticleLeaf
  | NewsMediaOrganizationLeaf
  | PersonLeaf
  | ProfilePageLeaf
  | ReviewLeaf
  | WebSiteLeaf

/** A reference to a node that the same graph holds. */
export function ref(id: string): IdReference {
  return { '@id': id }
}
