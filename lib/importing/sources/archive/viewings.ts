import { dateIn } from '../dates'
import { filmRecord, joined } from '../filmFields'
import { Header } from '../header'
import type { Keys } from '../keyRoles'
import { seenIn } from '../seenIn'
import type { SourceEntry, SourceField, SourceFilm, SourceItem } from '../sourceItem'
import { idIn, isRecord, textIn } from '../values'
import type { DataRecord } from './dataRecords'
import { namesOf } from './filmRecords'
import { partsOf } from './model'

type Viewing = {
  date: string | null
  how: string | undefined
  rewatch: boolean | undefined
  fields: SourceField[]
  where: SourceItem['where']
  title: string
}

/** A log of viewings, by the films seen. */
export class Viewings {
  private readonly byFilm = new Map<string, Viewing[]>()
  private readonly all = new Set<Viewing>()

  constructor(
    private readonly keys: Keys,
    private readonly zone: string,
  ) {}

  add(record: DataRecord): void {
    const header = new Header(record.data, this.keys)
    const named = header.take('film')
    const inside = isRecord(named) ? filmRecord(new Header(named, this.keys)) : filmNamed(named)
    const film = joined(filmRecord(header), inside)
    const slug = header.read('slug', textIn) ?? (isRecord(named) ? undefined : textIn(named)) ?? null
    const seen = seenIn(header)
    const written = seen?.date ?? header.take('date')
    const viewing: Viewing = {
      date: dateIn(written, this.zone) ?? partsOf(record.where.file).date,
      how: seen?.how,
      rewatch: seen?.rewatch,
      fields: [...header.rest(), ...(record.text ? [{ name: 'texte', value: record.text }] : [])],
      where: record.where,
      title: film.title ?? slug ?? Object.values(film.ids)[0] ?? '?',
    }
    this.all.add(viewing)
    for (const name of namesOf(film, slug)) {
      const others = this.byFilm.get(name)
      if (others) others.push(viewing)
      else this.byFilm.set(name, [viewing])
    }
  }

  /**
   * How the film of a text was seen: the last time before it was published, else the first; the other times are
   * fields. Each is told once, with the first text about its film.
   */
  of(film: SourceFilm | null, slug: string | null, published: string | null): Seen | null {
    const names = film ? namesOf(film, slug) : slug ? [`slug:${slug}`] : []
    const found = names.map(name => this.byFilm.get(name)).find(Boolean)
    if (!found) return null
    const times = found.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
    for (const viewing of times) this.all.delete(viewing)
    const before = times.filter(
      ({ date }) => date !== null && (published === null || date <= published.slice(0, date.length)),
    )
    const viewing = before.at(-1) ?? times[0]
    if (!viewing) return null
    const isAgain = viewing.rewatch ?? (times.indexOf(viewing) > 0 ? true : undefined)
    return {
      seen: {
        ...(viewing.how && { how: viewing.how }),
        ...(viewing.date && { date: viewing.date }),
        ...(isAgain !== undefined && { rewatch: isAgain }),
      },
      fields: [
        ...viewing.fields.map(({ name, value }) => ({ name: `visionnage.${name}`, value })),
        ...times
          .filter(one => one !== viewing)
          .map(one => ({ name: 'autre visionnage', value: inWords(one) })),
      ],
      source: JSON.stringify(times),
    }
  }

  /** Those of films that no text is about. */
  *left(): Generator<SourceEntry> {
    for (const viewing of this.all) {
      const reason = 'Visionnage d’un film sans texte : il n’a pas de place ici.'
      yield {
        entry: 'left',
        what: `visionnage ${viewing.title} ${inWords(viewing)}`.trim(),
        where: viewing.where,
        reason,
      }
    }
  }
}

/** `source` tells one log from another, for the sha256 of a text. */
export type Seen = { seen: NonNullable<SourceItem['seen']>; fields: SourceField[]; source: string }

function inWords({ date, how }: Viewing): string {
  return [date, how].filter(Boolean).join(', ')
}

/** A film that a log names by one word: an identifier or a title. */
function filmNamed(written: unknown): SourceFilm {
  const imdb = idIn('imdb', written)
  const nothing = { directors: [], writers: [], cast: [], genres: [], countries: [] }
  return { ...nothing, title: imdb ? undefined : textIn(written), ids: imdb ? { imdb } : {} }
}
