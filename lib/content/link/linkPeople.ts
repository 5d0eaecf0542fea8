import type { FileOf } from '../../model/files'
import type { Person } from '../../model/items'
import type { Problem } from '../../model/problem'
import type { RuleId } from '../../model/ruleIds'
import { oneLetterApart } from '../../text/oneLetterApart'
import { SLUG_PATTERN, slugOf } from '../../text/slug'
import type { Steps } from '../../turns/steps'
import { bodyOf } from './bodyOf'

type People = {
  bySlug: Map<string, Person>
  /** The slug behind a credit: itself, or that of the person whose name or alias it is, or nearly is. */
  slugOfCredit(credit: string): string
  problems: Problem[]
}

/** Credits of a film with the front-matter path of each. */
function creditFields({ data }: FileOf<'film'>): { credit: string; field: PropertyKey[] }[] {
  return [
    ...data.directors.map((credit, index) => ({ credit, field: ['directors', index] })),
    ...data.writers.map((credit, index) => ({ credit, field: ['writers', index] })),
    ...data.cast.map(({ person }, index) => ({ credit: person, field: ['cast', index, 'person'] })),
    ...data.crew.map(({ person }, index) => ({ credit: person, field: ['crew', index, 'person'] })),
  ]
}

/**
 * Everybody who has a file, and everybody whom a film credits by full name: a person without a file
 * still gets a page. A name that belongs to a file must be written as its slug, and two spellings of
 * one name are refused, so that nobody ends up with two half-empty pages.
 */
export function* linkPeople(files: FileOf<'person'>[], films: FileOf<'film'>[]): Steps<People> {
  const problems: Problem[] = []
  const bySlug = new Map<string, Person>()
  const known = new Map<string, string>()
  for (const file of files) {
    bySlug.set(file.slug, { ...file.data, slug: file.slug, body: bodyOf(file) })
    for (const name of [file.data.name, ...file.data.aliases]) {
      const slug = slugOf(name)
      if (slug) known.set(slug, file.slug)
    }
    yield
  }
  const nearest = yield* oneLetterApart([...bySlug.keys()])
  /** By a credit that is reported, the slug that should stand there: one report is enough. */
  const meant = new Map<string, string>()

  for (const film of films) {
    for (const { credit, field } of creditFields(film)) {
      // An empty credit has a problem of its own.
      if (credit === '' || SLUG_PATTERN.test(credit)) continue
      const problem = (rule: RuleId, message: string, hint: string) =>
        problems.push({
          ...film.placeOf(field),
          field: field.map(String).join('.'),
          rule,
          message: `« ${credit} » — ${message}`,
          hint,
        })
      const slug = slugOf(credit)
      const owner = known.get(slug)
      if (owner) {
        problem('credit-by-name', 'Cette personne a sa fiche.', `Écrivez le nom de son fichier : ${owner}.`)
        meant.set(credit, owner)
        continue
      }
      const existing = bySlug.get(slug)
      // A full name that an earlier film has brought in.
      if (existing?.name === credit) continue
      // One letter more, less or other: "Guillaume Perret" for Pierret.
      const near = slug.length > 6 ? nearest(slug) : null
      if (near) {
        problem(
          'near-miss',
          'Ce nom ressemble à celui d’une fiche.',
          `Écrivez « ${near} », ou créez une fiche s’il s’agit de quelqu’un d’autre.`,
        )
        meant.set(credit, near)
        continue
      }
      if (!existing) bySlug.set(slug, withoutFile(slug, credit))
      else if (existing.name) {
        problem(
          'inconsistent-spelling',
          `Ce nom est écrit « ${existing.name} » ailleurs.`,
          'Gardez une seule orthographe.',
        )
      }
    }
    yield
  }
  const slugOfCredit = (credit: string) =>
    SLUG_PATTERN.test(credit) ? credit : (meant.get(credit) ?? slugOf(credit))
  return { bySlug, slugOfCredit, problems }
}

function withoutFile(slug: string, name: string): Person {
  return {
    slug,
    name,
    professions: [],
    nationality: [],
    aliases: [],
    ids: {},
    formerSlugs: [],
    formerPaths: [],
    body: null,
  }
}
