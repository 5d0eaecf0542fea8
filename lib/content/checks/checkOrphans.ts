import { readdirSync } from 'node:fs'
import path from 'node:path'
import { perProcess } from '../../cache/perProcess'
import { citationsIn } from '../../mentions/citations'
import { knownNamesOf } from '../../mentions/knownNames'
import type { ContentFolders } from '../../model/files'
import { peopleOf } from '../../model/film/creditsOf'
import type { Archive, Body } from '../../model/items'
import { bodiesOf } from '../../model/items'
import type { Problem } from '../../model/problem'
import type { RuleId } from '../../model/ruleIds'
import { blanked, ofKinds, spansOf } from '../../text/markdownText'
import { atOnce } from '../../turns/steps'

/** Addresses and slugs that a body names. In a spoiler they lead somewhere as well, in code and comments nowhere. */
const NAMED =
  /\/((?:films|personnes|sagas|auteurs)\/[a-z\d-]+)|::film\[([a-z\d-]+)\]|:::citation\{by=([a-z\d-]+)/g
const memory = perProcess('recordsNamed', () => new WeakMap<Body, readonly string[]>())
const IMAGE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i

/**
 * Orphans: images that no article shows, and records that no text leads to but their own list. Both are
 * warnings: such a record has a page, which readers can only find by its name.
 */
export function checkOrphans(archive: Archive, folders: ContentFolders): Problem[] {
  const bodies = bodiesOf(archive)
  return [...unusedImages(archive, bodies, folders.public), ...orphans(archive, bodies, folders.content)]
}

function unusedImages(archive: Archive, bodies: readonly Body[], publicFolder: string): Problem[] {
  const used = new Set(archive.articles.flatMap(({ image }) => (image ? [image.src] : [])))
  const texts = bodies.map(({ markdown }) => markdown).filter(text => text.includes('/images/'))
  return filesBelow(path.join(publicFolder, 'images'))
    .filter(name => IMAGE.test(name))
    .map(name => `/images/${name}`)
    .filter(src => !used.has(src) && !texts.some(text => text.includes(src)))
    .sort()
    .map(src =>
      warning(
        `${path.basename(publicFolder)}${src}`,
        'unused-image',
        'Aucun article ne montre cette image.',
        'Supprimez-la, ou montrez-la.',
      ),
    )
}

function orphans(archive: Archive, bodies: readonly Body[], contentFolder: string): Problem[] {
  const named = new Set<string>()
  for (const body of bodies) {
    for (const record of recordsNamedIn(body)) named.add(record)
  }
  const add = (folder: string, items: readonly { slug: string }[]) => {
    for (const { slug } of items) named.add(`${folder}/${slug}`)
  }
  // The first mention of a name is a link without the editor's doing.
  const citing = [...archive.articles, ...archive.films]
  for (const path of atOnce(citationsIn(citing, knownNamesOf(archive))).keys()) named.add(path.slice(1))
  for (const article of archive.articles) {
    add('films', article.films)
    add('personnes', article.people)
    add('auteurs', [...article.authors, ...article.contributors.map(({ author }) => author)])
  }
  const credits = new Map(archive.films.map(film => [film, [...peopleOf(film)]]))
  const seen = new Set<string>()
  const seenTwice = new Set<string>()
  for (const people of credits.values()) {
    add('personnes', people)
    for (const { slug } of people) (seen.has(slug) ? seenTwice : seen).add(slug)
  }
  for (const [film, people] of credits) {
    if (film.saga) add('sagas', [film.saga.saga])
    // The page of somebody who made two films leads from one to the other.
    if (film.saga || people.some(({ slug }) => seenTwice.has(slug))) add('films', [film])
  }
  const unnamed = (folder: string, items: readonly { slug: string; body?: Body | null }[], hint: string) =>
    items
      .filter(({ slug, body }) => body !== null && !named.has(`${folder}/${slug}`))
      .map(({ slug }) =>
        warning(
          `${path.basename(contentFolder)}/${folder}/${slug}.md`,
          'orphan-record',
          'Rien ne mène à cette fiche, sinon les listes.',
          hint,
        ),
      )
  return [
    ...unnamed('films', archive.films, 'Citez le film dans un article (::film[…]), ou supprimez la fiche.'),
    ...unnamed('personnes', archive.people, 'Créditez la personne dans un film, ou supprimez la fiche.'),
    ...unnamed('sagas', archive.sagas, 'Rattachez un film à la saga, ou supprimez la fiche.'),
    ...unnamed('auteurs', archive.authors, 'Faites-lui signer un article, ou supprimez la fiche.'),
  ]
}

/** `films/drive`, `personnes/lino`: the records to which a body leads. Each body is read once. */
function recordsNamedIn(body: Body): readonly string[] {
  const known = memory.get(body)
  if (known) return known
  const text = blanked(body.markdown, ofKinds(spansOf(body.markdown), ['code', 'comment']))
  const named = Array.from(
    text.matchAll(NAMED),
    ([, address, film, person]) => address ?? (film ? `films/${film}` : `personnes/${person}`),
  )
  memory.set(body, named)
  return named
}

function filesBelow(folder: string): string[] {
  try {
    // With their types, or folders would be looked for behind links, which may lead round in circles.
    return readdirSync(folder, { recursive: true, withFileTypes: true }).map(({ parentPath, name }) =>
      path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/'),
    )
  } catch {
    return []
  }
}

function warning(file: string, rule: RuleId, message: string, hint: string): Problem {
  return { file, line: 1, column: 1, rule, message, hint, severity: 'warning' }
}
