import type { Root, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'
import { toString as plainText } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { ofDirectors } from '../format/directors'
import { formatRuntime } from '../format/runtime'
import { formatList } from '../grammar/list'
import { routes } from '../routes'
import { didYouMean } from '../text/suggest'
import { french } from '../typography/french'
import { complain } from './complain'
import { checkForm, type Directive, FORMS, isDirective, isRunningText } from './directiveForms'
import { element } from './element'
import { hasContent } from './emptyElements'
import { sourceAt } from './placeWithin'
import { putText } from './putText'
import { quotedFigure, refuseFiguresIn } from './quotedFigure'
import type { PersonRecord, Records } from './records'
import { spoilerBlock, spoilerPhrase } from './spoilerElement'

/** How the link to a pull quote is called. */
const PERMALINK = 'Lien vers cette citation'

/** Replaces the directives of a body by the HTML they stand for, and reports those that cannot be. */
export function directives(records: Records) {
  return (tree: Root, file: VFile): void => {
    let citations = 0
    let inlineSpoilers = 0

    visit(tree, (node, index, parent) => {
      refuseFiguresIn(node, file)
      if (!isDirective(node) || !parent || index === undefined) return undefined
      if (node.type === 'textDirective' && isRunningText(node)) {
        return [SKIP, putText(sourceAt(node, file), index, parent)]
      }
      const replacement = replace(node)
      if (!replacement) return undefined
      parent.children[index] = replacement as never
      // The replacement holds its own list of children, so the directives in it are replaced there.
      return [SKIP, index]
    })

    function replace(node: Directive): RootContent | null {
      if (!checkForm(node, file)) return null
      switch (node.name) {
        case 'spoiler':
          return node.type === 'textDirective' ? inlineSpoiler(node) : spoiler(node as ContainerDirective)
        case 'citation':
          return citation(node as ContainerDirective)
        case 'encadre':
          return box(node as ContainerDirective)
        case 'chiffre':
          return quotedFigure(node as TextDirective, records, file)
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
          'incomplete-directive',
          'Cette révélation ne dit pas quel film elle dévoile.',
          `Écrivez ${FORMS.spoiler}.`,
        )
      else if (!film) unknownFilm(node, slug)
      if (!node.children.some(hasContent))
        complain(
          file,
          node,
          'incomplete-directive',
          'Cette révélation est vide.',
          `Écrivez ${FORMS.spoiler}.`,
        )
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
          'missing-record',
          `« ${by} » — Personne de ce nom dans les fiches ni dans les génériques.`,
          () => didYouMean(by, records.people.keys(), `Créez content/personnes/${by}.md.`),
        )
        return null
      }
      if (by && !source) {
        complain(
          file,
          node,
          'incomplete-directive',
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
          // A sign is enough beside a name; alone it would be a misprint.
          person || source
            ? element('a', { href: `#${id}`, ariaLabel: PERMALINK }, ['¶'])
            : element('a', { href: `#${id}` }, [PERMALINK]),
        ]),
      ])
    }

    function attribution(
      person: PersonRecord | undefined,
      source: string | null | undefined,
    ): (RootContent | string)[] {
      const who = person ? [element('a', { href: routes.person(person.slug) }, [person.name])] : []
      const where = source ? [`${person ? ', ' : ''}${source}`] : []
      return person || source ? [...who, ...where, ' '] : []
    }

    function box(node: ContainerDirective): RootContent | null {
      const title = node.attributes?.title
      if (!title) {
        complain(
          file,
          node,
          'incomplete-directive',
          'Cet encadré n’a pas de titre.',
          `Écrivez ${FORMS.encadre}.`,
        )
        return null
      }
      return element('div', { className: ['encadre'], role: 'note', ariaLabel: french(title) }, [
        element('p', { className: ['encadre-title'] }, [title]),
        ...node.children,
      ])
    }

    function filmCard(node: LeafDirective): RootContent | null {
      const slug = plainText(node).trim()
      if (!slug) {
        complain(
          file,
          node,
          'incomplete-directive',
          'Cette fiche ne dit pas quel film elle présente.',
          `Écrivez ${FORMS.film}.`,
        )
        return null
      }
      const film = records.films.get(slug)
      if (!film) {
        unknownFilm(node, slug)
        return null
      }
      const cast = film.cast.slice(0, 3).map(({ person }) => person.name)
      const facts = [
        `${film.year}`,
        ofDirectors(film) || null,
        cast.length > 0 ? `avec ${formatList(cast)}` : null,
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
      complain(file, node, 'missing-record', `« ${slug} » — Aucun film de ce nom dans content/films.`, () =>
        didYouMean(slug, records.films.keys(), `Créez content/films/${slug}.md.`),
      )
    }
  }
}

/** Somebody's words get their guillemets from the style sheet, unless the editor typed them. */
function isQuotation(node: ContainerDirective, person: PersonRecord | undefined): boolean {
  return person !== undefined && !plainText(node).startsWith('«')
}
