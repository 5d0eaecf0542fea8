import type { Catalogue } from '../content/catalogue/catalogue'
import { escapeMarkup } from '../format/escapeMarkup'
import type { Article } from '../model/items'
import { pathOf } from '../model/pathOf'
import { absolute } from '../routes'
import { epoch } from '../time/instant'
import { permanentId } from './entryOf'
import type { FeedEntry } from './feed'

/** A correction on an item that readers may see. */
export type PublishedCorrection = { article: Article; date: string; text: string }

/** Every correction that readers may see, newest first. */
export function publishedCorrections({ articles }: Catalogue): PublishedCorrection[] {
  return articles
    .flatMap(article =>
      article.history
        .filter(({ kind }) => kind === 'correction')
        .map(({ date, text }) => ({ article, date, text })),
    )
    .sort((a, b) => epoch(b.date) - epoch(a.date))
}

/** A correction as its feed tells it. */
export function correctionEntry({ article, date, text }: PublishedCorrection): FeedEntry {
  return {
    id: `${permanentId(article)}#correction-${date}`,
    url: absolute(pathOf(article)),
    title: `Correction\u00A0: ${article.title}`,
    summary: text,
    html: `<p>${escapeMarkup(text)}</p>`,
    published: date,
    updated: date,
    embargo: article.embargo,
    authors: article.authors,
    categories: [],
    image: null,
  }
}
