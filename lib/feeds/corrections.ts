import type { Catalogue } from '../content/catalogue/catalogue'
import { escapeMarkup } from '../format/escapeMarkup'
import { toldWhole } from '../model/article/historyOf'
import type { Article } from '../model/items'
import { pathOf } from '../model/pathOf'
import { OUR_LANGUAGE } from '../model/schema/language'
import { absolute } from '../routes'
import { epoch } from '../time/instant'
import { permanentId } from './entryOf'
import type { FeedEntry } from './feed'

/** A correction on an item that readers may see. */
export type PublishedCorrection = { article: Article; date: string; from?: string | undefined; text: string }

/** Every correction that readers may see, newest first. */
export function publishedCorrections({ articles }: Catalogue): PublishedCorrection[] {
  return articles
    .flatMap(article =>
      article.history
        .filter(({ kind }) => kind === 'correction')
        .map(({ date, from, text }) => ({ article, date, from, text })),
    )
    .sort((a, b) => epoch(b.date) - epoch(a.date))
}

/** A correction as its feed tells it. */
export function correctionEntry({ article, date, from, text }: PublishedCorrection): FeedEntry {
  const told = toldWhole({ from, text })
  return {
    id: `${permanentId(article)}#correction-${date}`,
    url: absolute(pathOf(article)),
    title: `Correction\u00A0: ${article.title}`,
    summary: told,
    language: OUR_LANGUAGE,
    html: `<p>${escapeMarkup(told)}</p>`,
    published: date,
    updated: date,
    embargo: article.embargo,
    authors: article.authors,
    categories: [],
    image: null,
  }
}
