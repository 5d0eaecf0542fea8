import { formatRuntime } from '../../format/runtime'
import { of as ofName } from '../../grammar/joined'
import { readableIn } from '../../mentions/mentionedIn'
import { titlesIn } from '../../mentions/titlesIn'
import { type Archive, type Film, textsOf } from '../../model/items'
import type { Problem } from '../../model/problem'
import { lineAndColumn } from '../../text/lineAndColumn'
import { minutesIn } from '../../text/quantity'
import { flatMapped, type Steps } from '../../turns/steps'

const LENGTH = String.raw`(\d h(?: \d\d)?|\d{2,3} (?:min(?:utes)?)\b)`
const SPACE = /[\u00A0\u202F]/g
/** What a text says of the length of a film right behind its title; no other form says it without doubt. */
const BEHIND_TITLE = new RegExp(
  String.raw`^\]?(?:\([^()\n]{0,80}\))?(?: \(\d{4}\))?(?:,? (?:qui )?(?:dure|durait|a duré) |, | \((?:\d{4}, )?)${LENGTH}(?=[\s.,;:)]|$)`,
)
/** A cell of a table row that holds a length and nothing else. */
const CELL = new RegExp(String.raw`\| *${LENGTH} *(?=\|)`, 'g')
/** « Ce film de 1 h 59 », in an article about one film. */
const OF_THE_FILM = new RegExp(String.raw`\b[Cc]e (?:film|polar|thriller) (?:de|dure) ${LENGTH}`, 'g')
const MAY_SAY = /\d[ \u00A0\u202F](?:h|min)/

/**
 * Running times of texts that the ledger denies: behind the title of a film, in the row of a table that names one film,
 * or of « ce film » in an article about one. A film may have several, of several versions.
 */
export function checkRuntimes(archive: Archive): Steps<Problem[]> {
  const known = runtimesOf(archive)
  const byTitle = new Map<string, Film | null>()
  for (const film of archive.films) byTitle.set(film.title, byTitle.has(film.title) ? null : film)

  return flatMapped(textsOf(archive), ({ body, article }) => {
    if (!MAY_SAY.test(body.markdown)) return []
    const text = readableIn(body.markdown, null).replace(SPACE, ' ')
    const said = [
      ...behindTitles(text, byTitle),
      ...inRows(text, byTitle),
      ...ofTheFilm(text, article?.films ?? []),
    ]
    return said.flatMap(({ at, written, film }) => {
      const minutes = minutesIn(written)?.value
      const lengths = known.get(film) ?? []
      if (minutes === undefined || lengths.length === 0 || lengths.includes(minutes)) return []
      const { line, column } = lineAndColumn(text, at)
      return [
        {
          file: body.file,
          line: body.line + line - 1,
          column,
          rule: 'contradiction' as const,
          message: `« ${written} » — Le registre donne une autre durée ${ofName(`« ${film.title} »`)} : ${lengths.map(formatRuntime).join(', ')}.`,
          hint: 'Corrigez le texte, ou ajoutez cette durée au registre avec sa source et ce qui l’explique (« differs »).',
        },
      ]
    })
  })
}

type Said = { at: number; written: string; film: Film }

function runtimesOf({ films, figures }: Archive): Map<Film, number[]> {
  const known = new Map(films.map(film => [film, film.runtime === undefined ? [] : [film.runtime]]))
  for (const { about, counted, value } of figures) {
    if (about.kind === 'film' && counted === 'duree') known.get(about.item)?.push(value)
  }
  return known
}

function behindTitles(text: string, byTitle: ReadonlyMap<string, Film | null>): Said[] {
  return titlesIn(text).flatMap(({ title, end }) => {
    const film = byTitle.get(title)
    const [whole, written] = BEHIND_TITLE.exec(text.slice(end, end + 160)) ?? []
    return film && whole && written ? [{ at: end + whole.lastIndexOf(written), written, film }] : []
  })
}

function inRows(text: string, byTitle: ReadonlyMap<string, Film | null>): Said[] {
  return Array.from(text.matchAll(/^\|.*\|$/gm)).flatMap(({ 0: row, index }) => {
    const films = titlesIn(row).flatMap(({ title }) => byTitle.get(title) ?? [])
    const cells = Array.from(row.matchAll(CELL))
    const [film, cell] = [films[0], cells[0]]
    if (!film || films.length > 1 || !cell || cells.length > 1) return []
    const written = cell[1] ?? ''
    return [{ at: index + cell.index + cell[0].indexOf(written), written, film }]
  })
}

function ofTheFilm(text: string, films: readonly Film[]): Said[] {
  const [film] = films
  if (!film || films.length > 1) return []
  return Array.from(text.matchAll(OF_THE_FILM), ({ 0: whole, 1: written = '', index }) => ({
    at: index + whole.lastIndexOf(written),
    written,
    film,
  }))
}
