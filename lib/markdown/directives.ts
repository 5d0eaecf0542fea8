import type { Parents, Root, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'
import { toString as plainText } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { didYouMean } from '../content/suggest'
import { formatRuntime } from '../format/runtime'
import { routes } from '../routes'
import { complain } from './complain'
import { element } from './element'
import type { PersonFacts, Records } from './records'
import { spoilerBlock, spoilerPhrase } from './spoilerElement'

type Directive = ContainerDirective | LeafDirective | TextDirective

/** What editors may write, with the attributes of each. */
const KNOWN = {
  containerDirective: { spoiler: ['film'], citation: ['by', 'source'], encadre: ['title'] },
  leafDirective: { film: [] },
  textDirective: { spoiler: ['film'] },
} as const satisfies Record<Directive['type'], Record<string, readonly string[]>>

const FORMS = {
  spoiler: ':::spoiler{film=balle-perdue} … :::, ou :spoiler[texte]{film=balle-perdue} dans une phrase',
  citation: ':::citation{by=guillaume-pierret source="entretien à l’AFP"} … :::',
  encadre: ':::encadre{title="Repères"} … :::',
  film: '::film[balle-perdue]',
} as const

/** Replaces the directives of a body by the HTML they stand for, and reports those that cannot be. */
export function directives(records: Records) {
  return (tree: Root, file: VFile): void => {
    let citations = 0
    let inlineSpoilers = 0

    visit(tree, (node, index, parent) => {
      if (!isDirective(node) || !parent || index === undefined) return undefined
      if (node.type === 'textDirective' && isRunningText(node)) {
        return [SKIP, restoreText(node, index, parent, file)]
      }
      const replacement = replace(node)
      if (!replacement) return undefined
      parent.children[index] = replacement as never
      // The replacement holds its own list of children, so the directives in it are replaced there.
      return [SKIP, index]
    })

    function replace(node: Directive): RootContent | null {
      if (!checkForm(node, file)) return null
      if (node.type === 'containerDirective' && !isClosed(node, file)) {
        complain(
          file,
          node,
          `Le bloc « ${node.name} » n’est pas fermé.`,
          'Ajoutez « ::: » après sa dernière ligne ; un bloc qui en contient un autre s’ouvre et se ferme par « :::: ».',
        )
        return null
      }
      switch (node.name) {
        case 'spoiler':
          return node.type === 'textDirective' ? inlineSpoiler(node) : spoiler(node as ContainerDirective)
        case 'citation':
          return citation(node as ContainerDirective)
        case 'encadre':
          return box(node as ContainerDirective)
        case 'film':
          return filmCard(node as LeafDirective)
        default:
          return null
      }
    }

    /** The film that a spoiler gives away: not always the one under review, so it is always named. */
    function spoiledFilm(node: Directive) {
      const slug = node.attributes?.film
      const film = slug ? records.films.get(slug) : undefined
      if (!slug)
        complain(
          file,
          node,
          'Cette révélation ne dit pas quel film elle dévoile.',
          `Écrivez ${FORMS.spoiler}.`,
        )
      else if (!film) unknownFilm(node, slug)
      if (node.children.length === 0)
        complain(file, node, 'Cette révélation est vide.', `Écrivez ${FORMS.spoiler}.`)
      return film
    }

    function spoiler(node: ContainerDirective): RootContent | null {
      const film = spoiledFilm(node)
      if (!film) return null
      return spoilerBlock(film, node.children)
    }

    function inlineSpoiler(node: TextDirective): RootContent | null {
      const film = spoiledFilm(node)
      if (!film) return null
      inlineSpoilers += 1
      return spoilerPhrase(film, `revelation-${inlineSpoilers}`, node.children)
    }

    function citation(node: ContainerDirective): RootContent | null {
      const { by, source } = node.attributes ?? {}
      const person = by ? records.people.get(by) : undefined
      if (by && !person) {
        if (records.unreadable.has(`personnes/${by}`)) return null
        complain(
          file,
          node,
          `« ${by} » — Personne de ce nom dans les fiches ni dans les génériques.`,
          didYouMean(by, records.people.keys(), `Créez content/personnes/${by}.md.`),
        )
        return null
      }
      if (by && !source) {
        complain(
          file,
          node,
          'Une citation attribuée à quelqu’un donne sa source.',
          `Écrivez ${FORMS.citation}.`,
        )
        return null
      }
      citations += 1
      const id = `citation-${citations}`
      return element('figure', { className: ['citation'], id }, [
        element('blockquote', isQuotation(node, person) ? { className: ['quoted'] } : {}, node.children),
        element('figcaption', {}, [
          ...attribution(person, source),
          element('a', { href: `#${id}`, ariaLabel: 'Lien vers cette citation' }, ['¶']),
        ]),
      ])
    }

    function attribution(
      person: PersonFacts | undefined,
      source: string | null | undefined,
    ): (RootContent | string)[] {
      const who = person ? [element('a', { href: routes.person(person.slug) }, [person.name])] : []
      const where = source ? [`${person ? ', ' : ''}${source}`] : []
      return person || source ? [...who, ...where, ' '] : []
    }

    function box(node: ContainerDirective): RootContent | null {
      const title = node.attributes?.title
      if (!title) {
        complain(file, node, 'Cet encadré n’a pas de titre.', `Écrivez ${FORMS.encadre}.`)
        return null
      }
      return element('div', { className: ['encadre'], role: 'note', ariaLabel: title }, [
        element('p', { className: ['encadre-title'] }, [title]),
        ...node.children,
      ])
    }

    function filmCard(node: LeafDirective): RootContent | null {
      const slug = plainText(node).trim()
      if (!slug) {
        complain(file, node, 'Cette fiche ne dit pas quel film elle présente.', `Écrivez ${FORMS.film}.`)
        return null
      }
      const film = records.films.get(slug)
      if (!film) {
        unknownFilm(node, slug)
        return null
      }
      const directors = film.directors.map(({ name }) => name).join(', ')
      const cast = film.cast.slice(0, 3).map(({ person }) => person.name)
      const facts = [
        `${film.year}`,
        `de ${directors}`,
        cast.length > 0 ? `avec ${cast.join(', ')}` : null,
        film.runtime ? formatRuntime(film.runtime) : null,
      ]
      return element('div', { className: ['film-card'] }, [
        element('p', {}, [
          element('a', { href: routes.film(film.slug) }, [element('cite', {}, [film.title])]),
        ]),
        element('p', {}, [facts.filter(fact => fact !== null).join(' · ')]),
      ])
    }

    function unknownFilm(node: Directive, slug: string): void {
      if (records.unreadable.has(`films/${slug}`)) return
      complain(
        file,
        node,
        `« ${slug} » — Aucun film de ce nom dans content/films.`,
        didYouMean(slug, records.films.keys(), `Créez content/films/${slug}.md.`),
      )
    }
  }
}

/** Somebody's words get their guillemets from the style sheet, unless the editor typed them. */
function isQuotation(node: ContainerDirective, person: PersonFacts | undefined): boolean {
  return person !== undefined && !plainText(node).startsWith('«')
}

function isDirective(node: { type: string }): node is Directive {
  return node.type in KNOWN
}

/**
 * `Netflix:France` or `:mot` in a sentence is read as a directive; without label or attributes it is text.
 * Not so `:spoiler`: a slip of the pen (`:spoiler [texte]`) must not print what it was to hide.
 */
function isRunningText(node: TextDirective): boolean {
  if (own<readonly string[]>(KNOWN.textDirective, node.name)) return false
  return node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0
}

/** Puts the source of a directive back into the text around it. Returns the index of what follows. */
function restoreText(node: TextDirective, index: number, parent: Parents, file: VFile): number {
  const previous = parent.children[index - 1]
  const next = parent.children[index + 1]
  let value = sourceOf(node, file)
  let start = index
  let count = 1
  if (previous?.type === 'text') {
    value = previous.value + value
    start -= 1
    count += 1
  }
  if (next?.type === 'text') {
    value += next.value
    count += 1
  }
  parent.children.splice(start, count, { type: 'text', value } as never)
  return start + 1
}

function sourceOf(node: Directive, file: VFile): string {
  return String(file).slice(node.position?.start.offset, node.position?.end.offset)
}

function checkForm(node: Directive, file: VFile): boolean {
  const attributes = own<readonly string[]>(KNOWN[node.type], node.name)
  const form = own<string>(FORMS, node.name)
  if (!attributes) {
    complain(
      file,
      node,
      `La directive « ${node.name} » n’existe pas sous cette forme.`,
      form ? `Écrivez ${form}.` : didYouMean(node.name, Object.keys(FORMS), otherwise(node)),
    )
    return false
  }
  const unknown = Object.keys(node.attributes ?? {}).filter(name => !attributes.includes(name))
  for (const name of unknown) {
    complain(
      file,
      node,
      `« ${name} » — Attribut inconnu de la directive « ${node.name} ».`,
      didYouMean(name, attributes, `Écrivez ${form}.`),
    )
  }
  return unknown.length === 0
}

/** A mention such as `12:30[^1]` is read as a directive « 30 » with a label; only the editor can tell. */
function otherwise(node: Directive): string {
  const known = `Directives connues : ${Object.keys(FORMS).join(', ')}.`
  return node.type === 'textDirective' ? `${known} Un deux-points suivi d’un mot s’écrit « \\: ».` : known
}

/** The entry that a record has of its own: `constructor` and its like are names an editor may type. */
function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

/** remark-directive closes a forgotten block at the end of its parent and swallows what follows. */
function isClosed(node: ContainerDirective, file: VFile): boolean {
  const source = sourceOf(node, file)
  const opening = /^:+/.exec(source)?.[0].length ?? 0
  const closing = /[\n\r][\s>]*(:+)[\t ]*$/.exec(source)?.[1]?.length ?? 0
  return closing >= opening
}
