import { GENRE_SLUGS } from '@/lib/vocabulary'
import { type ArchiveFile, fileOf, listed, quoted } from './file'
import type { Somebody } from './names'
import { CITIES } from './phrases'
import type { Plan, PlannedFilm } from './plan'
import type { Random } from './random'

const PLATFORMS = {
  'grand-ecran-plus': 'Grand Écran+',
  'cine-province': 'Ciné Province',
  'vod-du-coin': 'VOD du coin',
} as const

/** Addresses that every page of the site links to. */
const PAGES = ['a-propos', 'accessibilite', 'bareme-des-notes', 'charte', 'mentions-legales']

export function filmFile(film: PlannedFilm, random: Random): ArchiveFile {
  const cast = film.cast.map(
    ({ person, role }) => `\n  - { person: ${creditOf(person)}, role: ${quoted(role)} }`,
  )
  const day = `${film.year}-${String(1 + random.below(12)).padStart(2, '0')}-12`
  const platform = random.pick(Object.keys(PLATFORMS))
  const fields = {
    title: quoted(film.title),
    otherTitles: random.chance(0.1) ? listed([quoted(`${film.title}, le retour`)]) : null,
    year: String(film.year),
    countries: '[FR]',
    runtime: String(78 + random.below(70)),
    directors: listed(film.directors.map(creditOf)),
    writers: listed(film.directors.map(creditOf)),
    cast: cast.join(''),
    companies: listed([quoted('Les Films du Hangar')]),
    genres: listed(random.few(GENRE_SLUGS, 2)),
    saga: film.saga ? `{ saga: ${film.saga.slug}, position: ${film.saga.position} }` : null,
    releases: random.chance(0.7)
      ? `\n  - { date: "${day}", country: FR, medium: cinema }`
      : `\n  - { date: "${day}", country: monde, medium: svod, platform: ${platform} }`,
    where: random.chance(0.3)
      ? `\n  - { platform: ${platform}, offer: abonnement, checkedOn: "${film.year + 1}-01-15" }`
      : null,
    ids: `{ imdb: tt${1_000_000 + random.below(8_999_999)} }`,
  }
  const director = film.directors[0]?.name ?? ''
  const body = `À ${random.pick(CITIES)}, une affaire que l'on croyait classée revient par la petite porte. ${director} en tire un récit serré, où chacun doit quelque chose à quelqu'un et où personne ne dort beaucoup.`
  return fileOf(`films/${film.slug}.md`, fields, body)
}

export function personFile({ slug, name }: Somebody, random: Random): ArchiveFile {
  const fields = {
    name: quoted(name),
    professions: random.chance(0.3) ? '["réalisation", "scénario"]' : '["interprétation"]',
    nationality: '[FR]',
  }
  const body = `Venu du théâtre de ${random.pick(CITIES)}, ${name} travaille pour le cinéma depuis une dizaine d'années.`
  return fileOf(`personnes/${slug}.md`, fields, body)
}

export function sagaFiles({ films }: Plan): ArchiveFile[] {
  return films
    .filter(film => film.saga?.position === 1)
    .map(({ slug, title }) =>
      fileOf(
        `sagas/${slug}.md`,
        { title: quoted(title) },
        'Deux films, les mêmes visages et une dette à régler.',
      ),
    )
}

/** What does not grow with the archive: the author, the platforms, the pages of the site itself. */
export function fixedFiles(): ArchiveFile[] {
  const author = { name: quoted('La rédaction'), kind: 'collective', bio: quoted('Signe les textes.') }
  return [
    fileOf('auteurs/redaction.md', author, ''),
    ...Object.entries(PLATFORMS).map(([slug, name]) =>
      fileOf(
        `plateformes/${slug}.md`,
        { name: quoted(name), url: quoted(`https://${slug}.example.org/`), service: quoted('SVOD') },
        'Un service de vidéo par abonnement.',
      ),
    ),
    ...PAGES.map(slug =>
      fileOf(
        `pages/${slug}.md`,
        {
          title: quoted(`Page ${slug}`),
          summary: quoted(`La page « ${slug} » : ce que le site dit de lui-même, et qui ne change guère.`),
        },
        '## Un intertitre\n\nUn paragraphe, puis un [lien](/charte).',
      ),
    ),
  ]
}

function creditOf({ slug, name, hasFile }: Somebody): string {
  return hasFile ? slug : quoted(name)
}
