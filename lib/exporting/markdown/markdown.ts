import { addToGroup } from '../../text/addToGroup'
import { copyPictures } from '../copyPictures'
import type { Corpus } from '../corpus'
import type { Format, Work } from '../work'
import { frontMatter } from './frontMatter'
import { plainDirectives } from './plainDirectives'

/**
 * Markdown that any engine reads: a file for each item and record in the folder of its type, with front matter in
 * common words, and the pictures.
 */
export const markdown: Format = {
  file: 'critiques',
  mayBeSingle: false,

  async write(work: Work): Promise<void> {
    const { corpus, destination, losses, step, keepsDirectives } = work
    const nameOf = namesOf(corpus)
    const named = {
      film: (slug: string) => filmName(corpus, slug),
      person: (slug: string) => corpus.catalogue.person(slug)?.name ?? slug,
    }
    for (const item of corpus.items) {
      const file = await destination.open(`${item.folder}/${item.slug}.md`)
      const body = item.body?.markdown ?? ''
      const text = keepsDirectives
        ? body
        : plainDirectives(body, named, (what, sample) => losses.add(item, what, sample))
      // The record of a film is data: engines take it for no text of its own.
      const isFilm = item.kind === 'film'
      const header = frontMatter(item, nameOf, isFilm ? text.trim() : '')
      await file.write(`---\n${header}---\n${isFilm ? '' : `\n${text.trim()}\n`}`)
      await file.close()
      await step()
    }
    tellHomonyms(work)
    await copyPictures(work)
  },
}

function filmName({ catalogue }: Corpus, slug: string): string {
  const film = catalogue.film(slug)
  return film ? `${film.title} (${film.year})` : slug
}

/** How readers know an item by the folder and the name of its file; its file, where it has no record. */
function namesOf({ catalogue, items }: Corpus): (folder: string, slug: string) => string {
  const names = new Map<string, string>()
  for (const { folder, slug, fields } of items) {
    const name = fields.name ?? fields.title
    if (typeof name === 'string') names.set(`${folder}/${slug}`, name)
  }
  for (const { slug, name } of catalogue.people) names.set(`personnes/${slug}`, name)
  return (folder, slug) => names.get(`${folder}/${slug}`) ?? slug
}

/** Two records of one name are told apart by their files alone: credits in plain words cannot say which is meant. */
function tellHomonyms({ corpus: { catalogue, items }, losses }: Work): void {
  const bearers = new Map<string, string[]>()
  for (const { name, slug } of catalogue.people) addToGroup(bearers, name, slug)
  for (const item of items) {
    const name = String(item.fields.name)
    if (item.kind !== 'person' || (bearers.get(name)?.length ?? 0) < 2) continue
    losses.add(item, 'génériques : ce qui distingue cette personne d’une autre du même nom', name)
  }
}
