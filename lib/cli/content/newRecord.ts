import { countryCodeOf } from '../../format/country'
import type { Archive } from '../../model/items'
import { slugOf } from '../../text/slug'
import { itemFile, quoted, todo, yamlList } from './itemFile'
import { itemNamed, itemsNamed, listed } from './itemNamed'
import { figureTemplate } from './newFigure'
import type { RecordTemplates, Template } from './newItem'
import { Misuse } from './verb'

const NAME = { option: 'nom', prompt: 'Nom', isRequired: true } as const
const TITLE = { option: 'titre', prompt: 'Titre', isRequired: true } as const

const filmTemplate: Template = {
  folder: 'films',
  questions: [
    TITLE,
    { option: 'annee', prompt: 'Année', isRequired: true },
    { option: 'realisation', prompt: 'Réalisation, séparée par des virgules', isRequired: true },
    {
      option: 'genres',
      prompt: 'Genres, séparés par des virgules (action, policier, road-movie…)',
      isRequired: true,
    },
    { option: 'pays', prompt: 'Pays, séparés par des virgules' },
    { option: 'duree', prompt: 'Durée, en minutes' },
    {
      option: 'saga',
      prompt: 'Saga, le nom de son fichier',
      check: (answer, { sagas }) => itemNamed('saga', answer, sagas),
    },
  ],
  write(given, archive) {
    const title = given.get('titre') ?? ''
    const year = given.get('annee') ?? ''
    const known = archive.films.find(
      film => slugOf(film.title) === slugOf(title) && String(film.year) === year,
    )
    if (known) throw new Misuse(`Ce film a déjà sa fiche : films/${known.slug}.`)
    const saga = given.get('saga') ? itemNamed('saga', given.get('saga') ?? '', archive.sagas) : null
    const position =
      1 +
      Math.max(0, ...archive.films.map(film => (film.saga?.saga === saga ? (film.saga?.position ?? 0) : 0)))
    const text = itemFile(
      [
        ['title', quoted(title)],
        ['year', year],
        ['countries', yamlList(countriesIn(given.get('pays')))],
        ['runtime', given.get('duree') || null],
        ['directors', yamlList(listed(given.get('realisation')), name => creditOf(name, archive))],
        ['genres', yamlList(listed(given.get('genres')).map(slugOf))],
        ['saga', saga && `{ saga: ${saga.slug}, position: ${position} }`],
      ],
      todo('le synopsis, en quelques phrases.'),
    )
    return { slugs: [slugOf(title), `${slugOf(title)}-${year}`], text }
  },
}

const personTemplate: Template = {
  folder: 'personnes',
  questions: [
    NAME,
    { option: 'metiers', prompt: 'Métiers, séparés par des virgules' },
    { option: 'pays', prompt: 'Pays de sa nationalité' },
  ],
  write(given) {
    const name = given.get('nom') ?? ''
    const text = itemFile(
      [
        ['name', quoted(name)],
        ['professions', yamlList(listed(given.get('metiers')), quoted)],
        ['nationality', yamlList(countriesIn(given.get('pays')))],
      ],
      todo('quelques phrases, ou rien.'),
    )
    return { slugs: [slugOf(name)], text }
  },
}

const platformTemplate: Template = {
  folder: 'plateformes',
  questions: [NAME, { option: 'adresse', prompt: 'Adresse, en https://', isRequired: true }],
  write(given) {
    const name = given.get('nom') ?? ''
    const fields = [
      ['name', quoted(name)],
      ['url', quoted(given.get('adresse') ?? '')],
    ] as const
    return { slugs: [slugOf(name)], text: itemFile(fields, '') }
  },
}

const sagaTemplate: Template = {
  folder: 'sagas',
  questions: [TITLE],
  write(given) {
    const title = given.get('titre') ?? ''
    return {
      slugs: [slugOf(title)],
      text: itemFile([['title', quoted(title)]], todo('ce qui tient ces films ensemble.')),
    }
  },
}

const guideTemplate: Template = {
  folder: 'par-ou-commencer',
  questions: [
    TITLE,
    { option: 'resume', prompt: 'Résumé, de 50 à 170 caractères', isRequired: true },
    {
      option: 'films',
      prompt: 'Films, dans l’ordre où les voir, séparés par des virgules',
      isRequired: true,
      check: (answer, { films }) => itemsNamed('film', answer, films),
    },
  ],
  write(given, { films }) {
    const title = given.get('titre') ?? ''
    const steps = itemsNamed('film', given.get('films'), films).map(
      ({ slug }) => `\n  - film: ${slug}\n    why: ${quoted(todo('pourquoi ce film, et qu’y regarder.'))}`,
    )
    const fields = [
      ['title', quoted(title)],
      ['summary', quoted(given.get('resume') ?? '')],
      ['steps', steps.join('')],
    ] as const
    return { slugs: [slugOf(title)], text: itemFile(fields, '') }
  },
}

const authorTemplate: Template = {
  folder: 'auteurs',
  questions: [NAME, { option: 'bio', prompt: 'Une phrase de présentation', isRequired: true }],
  write(given) {
    const name = given.get('nom') ?? ''
    const fields = [
      ['name', quoted(name)],
      ['kind', 'person'],
      ['bio', quoted(given.get('bio') ?? '')],
    ] as const
    return { slugs: [slugOf(name)], text: itemFile(fields, '') }
  },
}

const pageTemplate: Template = {
  folder: 'pages',
  questions: [TITLE, { option: 'resume', prompt: 'Résumé, de 50 à 170 caractères', isRequired: true }],
  write(given) {
    const title = given.get('titre') ?? ''
    const fields = [
      ['title', quoted(title)],
      ['summary', quoted(given.get('resume') ?? '')],
    ] as const
    return { slugs: [slugOf(title)], text: itemFile(fields, todo('la page.')) }
  },
}

/** Somebody who has a file is credited by its name, anybody else by their own. */
function creditOf(name: string, { people }: Archive): string {
  const slug = slugOf(name)
  const person = people.find(
    other => other.body !== null && [other.name, ...other.aliases].some(known => slugOf(known) === slug),
  )
  return person || people.some(other => other.body !== null && other.slug === name)
    ? (person?.slug ?? name)
    : quoted(name)
}

/** Codes as they are, countries by their French names. */
function countriesIn(written: string | undefined): string[] {
  return listed(written).map(word => countryCodeOf(word) ?? word)
}

export const RECORD_TEMPLATES: RecordTemplates = {
  film: filmTemplate,
  person: personTemplate,
  platform: platformTemplate,
  saga: sagaTemplate,
  guide: guideTemplate,
  figure: figureTemplate,
  author: authorTemplate,
  page: pageTemplate,
}
