import { TAKEN } from '../../markdown/headings'
import { idsIn } from '../../markdown/idsIn'
import { linksIn } from '../../markdown/links/linksIn'
import type { Records } from '../../markdown/records'
import type { Archive, Body } from '../../model/items'
import { pathOf } from '../../model/pathOf'
import type { Problem } from '../../model/problem'
import { routes } from '../../routes'
import { didYouMean } from '../../text/suggest'
import { flatMapped, type Steps } from '../../turns/steps'

/** What may be a link to a place of a page; few bodies hold one, and only those are parsed. */
const SUSPECT = /(?:\]\(|^\[[^\]\n]+\]:\s*)[^)\s]*#/m

/**
 * Links to a crosshead that the page does not have: the reader would land at its top, and be none the wiser.
 * Only articles and pages of the newsroom are looked at; places of other pages are the code's, not an editor's.
 */
export function* checkFragments(archive: Archive, records: Records): Steps<Problem[]> {
  const bodies = new Map<string, Body>([
    ...archive.articles.map(article => [pathOf(article), article.body] as const),
    ...archive.pages.map(({ slug, body }) => [routes.page(slug), body] as const),
  ])
  const known = new Map<Body, string[]>()
  const idsOf = (body: Body) => {
    const ids = known.get(body) ?? idsIn(body.markdown, records)
    known.set(body, ids)
    return ids
  }
  return yield* flatMapped(bodies.values(), body => {
    if (!SUSPECT.test(body.markdown)) return []
    return linksIn(body.markdown).flatMap(({ path, fragment, line, column }) => {
      const target = path === '' ? body : bodies.get(path)
      if (!target || fragment === '' || TAKEN.test(fragment) || idsOf(target).includes(fragment)) return []
      return [
        {
          file: body.file,
          line: body.line + line - 1,
          column,
          rule: 'broken-fragment' as const,
          message: `« ${path}#${fragment} » — Aucun intertitre de cette page n’a cette adresse.`,
          // The page may be hidden, and its crossheads with it.
          publicMessage: 'Un lien mène à un intertitre qui n’existe pas.',
          hint: didYouMean(
            fragment,
            idsOf(target),
            `Retirez « #${fragment} » : le lien mènera au début de la page.`,
          ),
        },
      ]
    })
  })
}
