import { parsedUrl } from '../../parsedUrl.mjs'
import { inSlices } from '../../turns/slices'
import { mentionsIn } from '../bodies/mentionsIn'
import type { Carte } from '../map/carte'
import { filmOfItem, takenFields } from '../map/fieldFates'
import type { SourceEntry, SourceFilm, SourceItem } from '../sources/sourceItem'
import type { LineStore } from './lineStore'
import { type Count, emptyIndex, type SourceIndex, termKey, UNSIGNED } from './sourceIndex'
import { countWordsOfLanguages } from './wordsOfLanguages'

/** So many signs of a field are shown to whoever edits the map. */
const SAMPLE = 60

/**
 * Goes through a source once: each entry goes to the store, and what plans and maps need of it to the index, whose
 * size does not depend on how long the texts are.
 *
 * @param tell is told how many texts have been read
 * @throws the reason of the signal
 */
export async function readSource(
  entries: AsyncIterable<SourceEntry>,
  store: LineStore<SourceEntry>,
  carte: Carte,
  tell: (read: number) => void = () => {},
  signal?: AbortSignal,
): Promise<SourceIndex> {
  const index = emptyIndex()
  const { isOver, pause } = inSlices()
  for await (const entry of entries) {
    signal?.throwIfAborted()
    if (isOver()) await pause()
    const place = store.add(entry)
    switch (entry.entry) {
      case 'site':
        Object.assign(index.site, withoutEmpty(entry.site))
        break
      case 'author':
        index.authors.set(entry.author.key, entry.author)
        break
      case 'media':
        index.media.set(entry.media.id, place)
        break
      case 'film':
        index.films.push({ place, film: withoutSynopsis(entry.film), where: entry.where })
        for (const genre of entry.film.genres) count(index.genres, genre, genre)
        break
      case 'left':
        index.left.push({ what: entry.what, where: entry.where, reason: entry.reason })
        break
      case 'item':
        addItem(entry.item, index, carte, place)
        tell(index.items.length)
    }
  }
  return index
}

function addItem(
  item: SourceItem,
  index: SourceIndex,
  carte: Carte,
  place: { offset: number; length: number },
) {
  const taken = takenFields(item, carte)
  const film = filmOfItem(item, taken)
  const note = taken.get('note')
  const rating = item.rating ?? (note ? { value: note } : null)
  const mentioned = mentionsIn(item.body)
  const { id, sha256, where, type, title, slug, addresses, published, updated, state } = item
  index.items.push({
    ...{ id, sha256, where, type, title, slug, addresses, published, updated, state, rating, place },
    authors: item.authors.map(({ key }) => key),
    terms: item.terms.map(termKey),
    film: film && withoutSynopsis(film),
    mentions: mentioned.films,
  })

  count(index.types, type, type, { withFilm: 0 })
  const ofType = index.types.get(type)
  if (ofType && (film || rating)) ofType.withFilm++
  for (const term of item.terms) count(index.terms, termKey(term), term.label)
  for (const { key, name } of item.authors) count(index.authorKeys, key, name)
  if (item.authors.length === 0) count(index.authorKeys, UNSIGNED, '')
  if (rating) count(index.ratings, rating.value, rating.scale ?? '')
  for (const genre of film?.genres ?? []) count(index.genres, genre, genre)
  for (const { name, value } of item.fields) count(index.fields, name, value.slice(0, SAMPLE))
  for (const { name, rule } of mentioned.tags) count(index.shortcodes, name, rule ?? '')
  countWordsOfLanguages(item.body.text, index.words)
  const lead = item.picture && parsedUrl(item.picture.address)?.host
  for (const host of [...mentioned.hosts, ...(lead ? [lead] : [])]) count(index.pictureHosts, host, host)
}

function count<E extends object>(
  counts: Map<string, Count & E>,
  key: string,
  shown: string,
  further: E = {} as E,
): void {
  const known = counts.get(key)
  if (known) known.count++
  else counts.set(key, { count: 1, shown, ...further })
}

function withoutSynopsis(film: SourceFilm): SourceFilm {
  const { synopsis: _, ...rest } = film
  return rest
}

function withoutEmpty<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== undefined && one !== ''),
  ) as Partial<T>
}
