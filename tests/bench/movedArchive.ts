import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { slugOf } from '@/lib/text/slug'
import { GENRE_SLUGS } from '@/lib/vocabulary'
import { type ArchiveFile, fileOf, listed, quoted } from './file'
import { movedNames } from './movedNames'
import { type Credited, movedText } from './movedText'
import { TITLE_PARTS } from './movedWords'
import { ROLES } from './phrases'
import { type Random, randomFrom } from './random'
import { fixedFiles } from './recordFiles'

/** So many are named in credits for each film, in an archive of 1,943: 7,216 in all. */
const PEOPLE_PER_FILM = 3.714
const FIRST_YEAR = 1925
const YEARS = 95

/**
 * Writes what a magazine has once it has moved in from a folder of Markdown: as many reviews as asked for, each a
 * draft with « À FAIRE » where nobody has written yet, a film for each, and people whom only credits name. The texts
 * are all different; some names are misspelt, so that there is something to find. The same count and seed give the
 * same bytes.
 *
 * @param folder the content folder to write into; it is made when missing
 */
export async function writeMovedArchive(folder: string, reviews: number, seed = 1): Promise<void> {
  for (const name of ['critiques', 'films', 'auteurs', 'plateformes', 'pages']) {
    await mkdir(path.join(folder, name), { recursive: true })
  }
  for (const { path: name, text } of filesOf(reviews, seed)) await writeFile(path.join(folder, name), text)
}

function* filesOf(reviews: number, seed: number): Generator<ArchiveFile> {
  const random = randomFrom(seed)
  const films = filmsOf(reviews, random)
  for (const film of films) {
    yield filmFile(film, random)
    yield reviewFile(film, films, random)
  }
  yield* fixedFiles()
}

function filmsOf(count: number, random: Random): Credited[] {
  const names = movedNames(Math.ceil(count * PEOPLE_PER_FILM), random)
  const slugs = new Set<string>()
  return Array.from({ length: count }, (_, index) => {
    const year = FIRST_YEAR + random.below(YEARS)
    const title = titleOf(random)
    let slug = `${slugOf(title)}-${year}`
    while (slugs.has(slug)) slug += `-${index}`
    slugs.add(slug)
    // Everybody is named once at least, and the stars often.
    const cast = names.slice(Math.floor(index * PEOPLE_PER_FILM), Math.floor((index + 1) * PEOPLE_PER_FILM))
    while (cast.length < 6) cast.push(random.pickSkewed(names))
    return { slug, title, year, director: random.pickSkewed(names), cast: [...new Set(cast)] }
  })
}

function titleOf(random: Random): string {
  const { heads, middles, tails } = TITLE_PARTS
  const second = random.chance(0.5) ? ` ${random.pick(middles)}` : ''
  return `${random.pick(heads)} ${random.pick(middles)}${second} ${random.pick<string>(tails)}`.trim()
}

function filmFile({ slug, title, year, director, cast }: Credited, random: Random): ArchiveFile {
  const credits = cast.map(name =>
    random.chance(0.8)
      ? `\n  - { person: ${quoted(name)}, role: ${quoted(random.pick(ROLES))} }`
      : `\n  - { person: ${quoted(name)} }`,
  )
  const fields = {
    title: quoted(title),
    year: String(year),
    countries: random.chance(0.6) ? '[US]' : '[FR]',
    runtime: String(70 + random.below(80)),
    directors: listed([quoted(director)]),
    cast: credits.join(''),
    genres: listed(random.few(GENRE_SLUGS, 2)),
    ids: `{ imdb: tt${1_000_000 + random.below(8_999_999)} }`,
  }
  return fileOf(`films/${slug}.md`, fields, '')
}

function reviewFile(film: Credited, films: readonly Credited[], random: Random): ArchiveFile {
  const day = new Date(Date.UTC(2008, 0, 1) + random.below(6000) * 86_400_000).toISOString().slice(0, 10)
  const fields = {
    title: quoted(`${film.title} (${film.year})`),
    summary: quoted(
      `${film.title}, film de ${film.year} : ce qu’il en reste, vu et revu à ${film.slug.length} reprises.`,
    ),
    date: `${day}T12:00`,
    draft: 'true',
    authors: '[redaction]',
    film: film.slug,
    rating: random.chance(0.1) ? 'null' : String(random.below(11) / 2),
    verdict: quoted('À FAIRE'),
    audience: quoted('À FAIRE'),
  }
  return fileOf(`critiques/${film.slug}.md`, fields, movedText(film, films, random))
}
