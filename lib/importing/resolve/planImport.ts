import type { Archive } from '../../model/items'
import { articlesOf } from '../../model/items'
import { addressOf } from '../../model/pathOf'
import { isReserved } from '../../model/reserved'
import { formerPathOf } from '../../text/formerPath'
import { slugOf } from '../../text/slug'
import type { Carte } from '../map/carte'
import { authorSlug } from '../map/proposeCarte'
import { type SourceIndex, UNSIGNED } from '../read/sourceIndex'
import type { Journal } from '../write/journal'
import type { Plan, PlannedItem } from '../write/plan'
import { creditPeople } from './creditPeople'
import { type Judged, judgeItem } from './judgeItem'
import { FilmShelf, type KnownFilm, titlesOf } from './knownFilm'
import { nameFiles } from './nameFiles'
import { oldPath } from './oldAddress'
import { mentionedFilm } from './resolveFilm'
import { spellingsOf } from './spellings'
import { tellTitlesApart } from './tellTitlesApart'

const FOLDER_OF = { critique: 'critiques', actualite: 'actualites', page: 'pages' } as const

/**
 * Plans every file of an import. It follows from the source, the map, what others have written and the names of earlier
 * runs alone: a run that was stopped is planned as it was.
 *
 * @param archive what lies in the content and is not the import’s own
 * @param signature of texts that nobody signs
 */
export function planImport(
  index: SourceIndex,
  carte: Carte,
  archive: Archive,
  journal: Journal,
  signature: string | null,
): Plan {
  const pinned = namesOf(journal)
  for (const kind of ['review', 'news'] as const) {
    for (const article of articlesOf(archive, kind)) {
      const id = importedId(article)
      if (id) pinned.set(id, article.slug)
    }
  }
  const shelf = shelfOf(archive, index)
  const plan: Plan = {
    ...{ items: [], ignored: [], films: [], questions: [], shelf },
    ...{ credits: creditPeople([], archive), authors: [], byAddress: new Map() },
    spellings: spellingsOf(archive),
  }
  const questions = new Map<string, Plan['questions'][number]>()
  const judged: Judged[] = []
  for (const item of index.items) {
    const found = judgeItem(item, carte, shelf, line => questions.set(line.key, line))
    if ('ignored' in found) plan.ignored.push({ item, reason: found.ignored })
    else judged.push(found)
    if ('ignored' in found) continue
    for (const mention of item.mentions) {
      const film = mentionedFilm(mention, shelf)
      if (film) film.isUsed = true
    }
  }
  plan.questions = [...questions.values()]
  plan.films = nameFilms(shelf, pinned, archive)
  plan.credits = creditPeople(
    plan.films.flatMap(({ source }) => source ?? []),
    archive,
    pinned,
  )
  plan.authors = authorsOf(judged, index, carte, archive, signature)
  plan.items = nameItems(judged, pinned, archive, carte, plan.authors)
  tellTitlesApart(plan.items, archive)
  plan.byAddress = addFormerPaths(plan.items)
  return plan
}

/** Records of the site, then those of the source that are not among them. */
function shelfOf(archive: Archive, index: SourceIndex): FilmShelf {
  const shelf = new FilmShelf()
  for (const { slug, title, originalTitle, otherTitles, year, ids } of archive.films) {
    const titles = titlesOf([title, originalTitle, ...otherTitles])
    shelf.add({ slug, titles, year, ids, source: null, told: [], isUsed: false })
  }
  for (const { film } of index.films) {
    const { title, originalTitle, year, ids } = film
    const known = shelf.withId(ids) ?? (title && year ? shelf.exact(title, year, ids)[0] : undefined)
    if (known) shelf.learn(known, ids)
    else if (title && year) {
      shelf.add({
        slug: null,
        titles: titlesOf([title, originalTitle]),
        year,
        ids,
        source: film,
        told: [film],
        isUsed: false,
      })
    }
  }
  return shelf
}

function nameFilms(shelf: FilmShelf, pinned: ReadonlyMap<string, string>, archive: Archive): Plan['films'] {
  const taken = new Set(archive.films.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]))
  const keys = new Map<string, number>()
  const wanted = shelf.all
    .filter(
      (film): film is KnownFilm & { source: object } =>
        film.isUsed && film.slug === null && film.source !== null,
    )
    .map(film => {
      const title = slugOf(film.source.title ?? '') || slugOf(film.source.originalTitle ?? '') || 'film'
      const [director] = film.source.directors
      const base = `film:${film.titles[0] ?? title}:${film.year}`
      const times = (keys.get(base) ?? 0) + 1
      keys.set(base, times)
      const dated = `${title}-${film.year}`
      const names = [title, dated, ...(director ? [`${dated}-${slugOf(director)}`] : [])]
      return { film, key: times === 1 ? base : `${base}:${times}`, names }
    })
  const names = nameFiles(wanted, pinned, name => taken.has(name) || isReserved('films', name), {
    shared: true,
  })
  return wanted.map(({ film, key }) => {
    film.slug = names.get(key) ?? ''
    return Object.assign(film, { slug: film.slug, key })
  })
}

function authorsOf(
  judged: readonly Judged[],
  index: SourceIndex,
  carte: Carte,
  archive: Archive,
  signature: string | null,
): Plan['authors'] {
  const keys = new Set(judged.flatMap(({ item }) => (item.authors.length > 0 ? item.authors : [UNSIGNED])))
  return [...keys].map(key => {
    const name = index.authors.get(key)?.name ?? index.authorKeys.get(key)?.shown ?? key
    const own = key === UNSIGNED ? (signature ?? 'redaction') : authorSlug(key, name, archive.authors)
    return { key, slug: carte.auteurs.get(key) ?? own, name: key === UNSIGNED ? 'La rédaction' : name }
  })
}

function nameItems(
  judged: readonly Judged[],
  pinned: ReadonlyMap<string, string>,
  archive: Archive,
  { site }: Carte,
  authors: Plan['authors'],
): PlannedItem[] {
  const slugOfAuthor = new Map(authors.map(({ key, slug }) => [key, slug]))
  const named = new Map<Judged, string>()
  const folderOf = ({ fate, film }: Judged) => FOLDER_OF[fate === 'critique' && !film ? 'actualite' : fate]
  for (const folder of Object.values(FOLDER_OF)) {
    const here = judged.filter(one => folderOf(one) === folder)
    const present =
      folder === 'pages' ? archive.pages : articlesOf(archive, folder === 'critiques' ? 'review' : 'news')
    const taken = new Set(present.map(({ slug }) => slug))
    const names = nameFiles(
      here.map(one => ({ key: one.item.id, names: namesFor(one) })),
      pinned,
      name => taken.has(name) || isReserved(folder, name),
    )
    for (const one of here) named.set(one, names.get(one.item.id) ?? '')
  }
  return judged.map(one => {
    const folder = folderOf(one)
    const slug = named.get(one) ?? ''
    const keys = one.item.authors.length > 0 ? one.item.authors : [UNSIGNED]
    return {
      ...one,
      ...{ folder, slug, file: `content/${folder}/${slug}.md`, path: addressOf(folder, slug) ?? `/${slug}` },
      authors: [...new Set(keys.flatMap(key => slugOfAuthor.get(key) ?? []))],
      formerPaths: formerPathsOf(one, site.adresse),
      losses: [],
      title: null,
    }
  })
}

/** The name that it had, else its title’s, else its film’s; with its year and its day where those are taken. */
function namesFor({ item, film }: Judged): string[] {
  const dated = film?.slug
    ? film.slug.endsWith(`-${film.year}`)
      ? film.slug
      : `${film.slug}-${film.year}`
    : ''
  const name = slugOf(item.slug ?? '') || slugOf(item.title ?? '') || dated || slugOf(item.id)
  const cut = name.length > 80 ? name.slice(0, 80).replace(/-[^-]*$/, '') : name
  const year = item.published?.slice(0, 4)
  const day = item.published?.slice(0, 10)
  return [cut, ...(year ? [`${cut}-${year}`] : []), ...(day ? [`${cut}-${day}`] : [])]
}

function formerPathsOf({ item }: Judged, site: string | null): string[] {
  return [...new Set(item.addresses.flatMap(address => oldPath(address, site) ?? []))]
}

/** An address leads to one text: the first that had it. Its own new address needs no redirection. */
function addFormerPaths(items: readonly PlannedItem[]): Map<string, PlannedItem> {
  const byAddress = new Map<string, PlannedItem>()
  for (const one of items) byAddress.set(formerPathOf(one.path), one)
  const isNew = new Set(byAddress.keys())
  for (const one of items) {
    one.formerPaths = one.formerPaths.filter(path => {
      const key = formerPathOf(path)
      const holder = byAddress.get(key)
      if (holder === one && !isNew.has(key)) return false
      if (isNew.has(key)) {
        if (holder !== one)
          one.losses.push({
            what: 'ancienne adresse, qui est celle d’un texte d’ici',
            count: 1,
            sample: path,
          })
        return false
      }
      if (holder) {
        one.losses.push({ what: 'ancienne adresse, que porte déjà un autre texte', count: 1, sample: path })
        return false
      }
      byAddress.set(key, one)
      return true
    })
  }
  return byAddress
}

function namesOf(journal: Journal): Map<string, string> {
  return new Map(
    journal.entries.map(({ key, file }) => [key, file.slice(file.lastIndexOf('/') + 1, -'.md'.length)]),
  )
}

/** What the import has written earlier and no journal knows any more. */
function importedId(article: object): string | null {
  const imported = 'imported' in article ? article.imported : null
  return typeof imported === 'object' && imported !== null && 'id' in imported ? String(imported.id) : null
}
