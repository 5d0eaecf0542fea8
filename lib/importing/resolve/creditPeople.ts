import type { Film, Person } from '../../model/items'
import { oneLetterApart } from '../../text/oneLetterApart'
import { SLUG_PATTERN, slugOf } from '../../text/slug'
import { atOnce } from '../../turns/steps'
import type { SourceFilm } from '../sources/sourceItem'

/** From so many credits on somebody has a record. */
const LEAST_CREDITS = 3
/** What the credit of a film may be long, in characters. */
const LONGEST_NAME = 80

export type PersonRecord = { key: string; slug: string; name: string; ids: Readonly<Record<string, string>> }

export type Credits = {
  /** The records that are to be made, in the order of their names. */
  records: PersonRecord[]
  /** What a film writes for somebody: the name of a record or the full name; null for one that cannot be told. */
  creditOf: (name: string, ids?: Readonly<Record<string, string>>) => string | null
  /** Names that were spelled in more than one way, and the spelling that was kept. */
  spellings: { kept: string; other: string }[]
  /** Names that more than one person bears, credited without an identifier. */
  untold: ReadonlySet<string>
}

type Named = { name: string; ids: Readonly<Record<string, string>> }
type Bearer = { key: string; ids: Record<string, string>; spellings: Map<string, number>; credits: number }

/** Whoever made or plays in a film, as the source names them. */
export function namesOf(film: SourceFilm): Named[] {
  return [
    ...film.directors.map(name => ({ name, ids: {} })),
    ...film.writers.map(name => ({ name, ids: {} })),
    ...film.cast.map(({ name, ids = {} }) => ({ name, ids })),
  ].filter(({ name }) => name.trim() !== '')
}

/**
 * Decides who of the credits of new films has a record: whoever has one already, whoever is credited three times or more,
 * namesakes whom the source tells apart by an identifier, and whoever could be taken for somebody with a record.
 *
 * @param people of the site; those without a body have no file, and are credited by their name
 * @param films of the site, whose credits stay as they are
 */
export function creditPeople(
  films: readonly SourceFilm[],
  site: { people: readonly Person[]; films: readonly Film[] },
  pinned: ReadonlyMap<string, string> = new Map(),
): Credits {
  const bearers = new Map<string, Bearer[]>()
  for (const film of films) for (const named of namesOf(film)) add(named)

  const filed = new Map<string, Person>()
  const byId = new Map<string, Person>()
  const unfiled = new Map<string, Person>()
  for (const person of site.people) {
    if (person.body === null) unfiled.set(person.slug, person)
    else {
      for (const name of [person.name, ...person.aliases]) filed.set(slugOf(name), person)
      for (const key of idKeys(idsOf(person))) byId.set(key, person)
    }
  }
  const spellings: Credits['spellings'] = []
  const untold = new Set<string>()
  const records = recordsOf()
  return {
    records: [...new Set(records.values())].sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    creditOf,
    spellings,
    untold,
  }

  function add({ name, ids }: Named): void {
    const slug = slugOf(name)
    if (slug === '') return
    const known = bearers.get(slug) ?? []
    const own = idKeys(ids)
    const same =
      known.find(({ ids: others }) => own.some(key => idKeys(others).includes(key))) ??
      known.find(({ ids: others }) => own.length === 0 || idKeys(others).length === 0)
    const bearer = same ?? { key: '', ids: {}, spellings: new Map(), credits: 0 }
    if (!same) bearers.set(slug, [...known, bearer])
    Object.assign(bearer.ids, ids)
    bearer.key ||= `${slug}#${known.length}`
    bearer.credits++
    bearer.spellings.set(name.trim(), (bearer.spellings.get(name.trim()) ?? 0) + 1)
  }

  function recordsOf(): Map<Bearer, PersonRecord> {
    const made = new Map<Bearer, PersonRecord>()
    const taken = new Set(site.people.map(({ slug }) => slug))
    // A record would make an error of the credits that other films spell in full.
    const nearUnfiled = atOnce(oneLetterApart([...unfiled.keys()]))
    const mayHave = (slug: string) => !unfiled.has(slug) && !(slug.length > 6 && nearUnfiled(slug))
    const make = (slug: string, bearer: Bearer) => {
      const name = spellingOf(bearer)
      let own = pinned.get(`personne:${bearer.key}`) ?? slug
      for (let number = 2; taken.has(own); number++) own = `${slug}-${number}`
      taken.add(own)
      made.set(bearer, { key: `personne:${bearer.key}`, slug: own, name, ids: bearer.ids })
    }
    for (const [slug, known] of bearers) {
      const isFiled = filed.has(slug)
      for (const bearer of known) {
        if (personOf(slug, bearer.ids)) continue
        const isApart = known.length > 1 || (isFiled && idKeys(bearer.ids).length > 0)
        const isWanted = isApart || bearer.credits >= LEAST_CREDITS || !isCredit(spellingOf(bearer))
        if (isWanted && mayHave(slug)) make(slug, bearer)
      }
    }
    for (let isDone = false; !isDone; ) {
      isDone = true
      const near = atOnce(
        oneLetterApart(
          [...filed.values()].map(({ slug }) => slug).concat([...made.values()].map(({ slug }) => slug)),
        ),
      )
      for (const [slug, known] of bearers) {
        const [only] = known
        if (!only || made.has(only) || slug.length <= 6 || personOf(slug, only.ids) || !mayHave(slug))
          continue
        if (near(slug) === null) continue
        make(slug, only)
        isDone = false
      }
    }
    for (const [slug, known] of bearers) {
      for (const bearer of known) {
        const kept = unfiled.get(slug)?.name ?? spellingOf(bearer)
        for (const other of bearer.spellings.keys()) if (other !== kept) spellings.push({ kept, other })
      }
    }
    return made
  }

  /** Somebody of the site who has a file. */
  function personOf(slug: string, ids: Named['ids']): Person | null {
    const own = idKeys(ids)
    const known = own.map(key => byId.get(key)).find(person => person !== undefined)
    if (known) return known
    const named = filed.get(slug)
    if (!named) return null
    const theirs = idKeys(idsOf(named))
    const isAnother =
      own.length > 0 && own.some(key => theirs.some(other => sameCatalogue(key, other) && key !== other))
    return isAnother ? null : named
  }

  function creditOf(name: string, ids: Named['ids'] = {}): string | null {
    const slug = slugOf(name)
    if (slug === '') return null
    const person = personOf(slug, ids)
    const known = bearers.get(slug) ?? []
    const own = idKeys(ids)
    const bearer =
      own.length > 0
        ? known.find(one => own.some(key => idKeys(one.ids).includes(key)))
        : known.length === 1
          ? known[0]
          : undefined
    if (!bearer && known.length > 1) {
      untold.add(name)
      return null
    }
    if (person) return person.slug
    const record = bearer && records.get(bearer)
    if (record) return record.slug
    const spelled = unfiled.get(slug)?.name ?? (bearer ? spellingOf(bearer) : name.trim())
    return isCredit(spelled) ? spelled : null
  }
}

/** The spelling that is met most often; of two, the first. */
function spellingOf({ spellings }: Bearer): string {
  const [[name] = ['']] = [...spellings].sort((a, b) => b[1] - a[1])
  return name
}

function isCredit(name: string): boolean {
  return name.length <= LONGEST_NAME && /\p{Lu}/u.test(name) && !SLUG_PATTERN.test(name)
}

function idKeys(ids: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(ids).flatMap(([name, id]) => (id ? [`${name}:${id}`] : []))
}

function sameCatalogue(a: string, b: string): boolean {
  return a.split(':', 1)[0] === b.split(':', 1)[0]
}

/** Records of people have identifiers where somebody has given them. */
function idsOf(person: Person): Record<string, string | undefined> {
  return 'ids' in person ? (person.ids as Record<string, string | undefined>) : {}
}
