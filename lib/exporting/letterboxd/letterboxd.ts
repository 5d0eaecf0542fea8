import type { Review } from '../../model/items'
import { absolute, routes } from '../../routes'
import { beginsLikeFormula, csvRow } from '../../text/csv'
import type { Exported } from '../corpus'
import type { Draft } from '../draft'
import { portableHtml } from '../portableHtml'
import type { Format, Work } from '../work'
import { reviewHtml } from './reviewHtml'

/** The columns that Letterboxd reads (https://letterboxd.com/about/importing-data/). */
const COLUMNS = ['Title', 'Year', 'imdbID', 'tmdbID', 'Rating', 'WatchedDate', 'Rewatch', 'Review', 'Tags']

/** Letterboxd takes files of up to one megabyte. */
const LARGEST = 1_000_000

/** What a row says of a review; the rest is named in the report. */
const CARRIED = ['film', 'rating', 'seen', 'tags', 'draft']

/** Reviews as Letterboxd imports them, in as many files as its limit asks for. Drafts are no reviews yet. */
export const letterboxd: Format = {
  file: 'letterboxd.csv',
  mayBeSingle: true,

  async write(work: Work): Promise<void> {
    const { corpus, destination, losses, step, isSingle } = work
    let file: Draft | null = null
    let files = 0
    for (const item of corpus.items) {
      if (item.kind !== 'review') {
        losses.add(
          item,
          'article ou fiche sans place dans Letterboxd',
          item.fields.title ?? item.fields.name ?? '',
        )
        continue
      }
      if (item.state !== 'published') {
        losses.add(
          item,
          'critique qui n’a pas paru : Letterboxd montre tout ce qu’il reçoit',
          item.fields.title,
        )
        continue
      }
      const row = csvRow(rowOf(item as Exported<'review'>, work))
      if (file && file.size + Buffer.byteLength(row) > LARGEST && !isSingle) {
        await file.close()
        file = null
      }
      if (!file) {
        files += 1
        file = await destination.open(files === 1 ? letterboxd.file : `letterboxd-${files}.csv`)
        await file.write(csvRow(COLUMNS))
      }
      await file.write(row)
      losses.addFields(item, CARRIED)
      await step()
    }
    file ??= await destination.open(letterboxd.file)
    if (files === 0) await file.write(csvRow(COLUMNS))
    await file.close()
  },
}

function rowOf(exported: Exported<'review'>, { corpus, losses }: Work): string[] {
  const review: Review = exported.item
  const { film, rating, tags, slug, body } = review
  const tell = (what: string, sample: string) => losses.add(exported, what, sample)
  // Half a star is the least that can be given.
  if (rating === 0) tell('note de zéro', '0')
  const { catalogue } = corpus
  const tree = portableHtml(catalogue.authoredHtml(body), absolute(routes.review(slug)), catalogue.film)
  const ids: Record<string, string | undefined> = film.ids
  const seen: { how?: string; date?: string; rewatch?: boolean } = review.seen ?? {}
  if (seen.how) tell('champ « seen.how »', seen.how)
  for (const { label } of tags) if (label.includes(',')) tell('virgule d’un mot-clé', label)
  return [
    plainCell(film.originalTitle ?? film.title),
    String(film.year),
    ids.imdb ?? '',
    ids.tmdb ?? '',
    rating ? String(rating) : '',
    seen.date ?? '',
    seen.rewatch ? 'true' : '',
    htmlCell(reviewHtml(tree, tell)),
    plainCell(tags.map(({ label }) => label.replaceAll(',', ' ')).join(', ')),
  ]
}

/** A space before what spreadsheets would calculate; Letterboxd trims it. */
function plainCell(text: string): string {
  return beginsLikeFormula(text) ? ` ${text}` : text
}

/** The same in HTML, in which a sign may be written by its number. */
function htmlCell(html: string): string {
  return beginsLikeFormula(html) ? `&#${html.charCodeAt(0)};${html.slice(1)}` : html
}
