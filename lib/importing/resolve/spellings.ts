import { type Archive, articlesOf, type Tag } from '../../model/items'
import { slugOf } from '../../text/slug'

/**
 * One spelling for each address of a keyword or place, whatever a source varies: that of the site first, else the one
 * that is met first. Two spellings of one address would be a fault of both their texts.
 */
export class Spellings {
  readonly #known: Map<string, string>

  constructor(labels: Iterable<Tag>) {
    this.#known = new Map([...labels].map(({ slug, label }) => [slug, label]))
  }

  /** @param label from which an address can be made */
  of(label: string): string {
    const slug = slugOf(label)
    const known = this.#known.get(slug)
    if (known !== undefined) return known
    this.#known.set(slug, label)
    return label
  }
}

/** The spellings of a site. */
export function spellingsOf(archive: Archive): { tags: Spellings; places: Spellings } {
  const articles = [...articlesOf(archive, 'review'), ...articlesOf(archive, 'news')]
  return {
    tags: new Spellings(articles.flatMap(({ tags }) => tags)),
    places: new Spellings(articles.flatMap(({ places }) => places)),
  }
}
