import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { decodeText } from '../decodeText'
import type { SourceItem } from '../sourceItem'
import type { ExportTable } from './exportTables'

/** A row of a table: its cells by the names of their columns, empty ones left out. */
export type Row = { cells: Record<string, string>; where: SourceItem['where']; sha256: string }

/** What a table says, and what is to be told of how it was read. */
export type Table = { name: string; rows: Row[]; preamble: Row | null; remark: string | null }

/** Signs that are parsed at once. */
const CHUNK = 64 * 1024
/** Signs of one row: a review of a hundred pages. */
const LONGEST_ROW = 2_000_000

/**
 * The rows of a table. Lists have a preamble, « Letterboxd list export v7 », with a header and one row about the
 * list itself, and only then the header of their films.
 */
export async function rowsOf({ name, bytes }: ExportTable): Promise<Table> {
  const { text, remark } = decodeText(bytes)
  const lines = await cellsOf(text)
  const isList = /^Letterboxd list export/i.test(lines[0]?.cells[0] ?? '')
  if (!isList) return { name, rows: named(lines, name), preamble: null, remark }
  const [, header, about, ...films] = lines
  const [preamble = null] = named(
    [header, about].filter(line => line !== undefined),
    name,
  )
  return { name, rows: named(films, name), preamble, remark }
}

type Line = { cells: string[]; line: number; raw: string }

async function cellsOf(text: string): Promise<Line[]> {
  const pieces = function* () {
    for (let at = 0; at < text.length; at += CHUNK) yield text.slice(at, at + CHUNK)
  }
  const parser = parse({
    info: true,
    raw: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  })
  const lines: Line[] = []
  let line = 1
  for await (const read of Readable.from(pieces()).pipe(parser)) {
    const { record, info, raw } = read as { record: string[]; info: { lines: number }; raw: string }
    lines.push({ cells: record, line, raw })
    line = info.lines + 1
  }
  return lines
}

/** The first line names the columns; names are compared without case and blanks. */
function named([header, ...lines]: readonly Line[], file: string): Row[] {
  const names =
    header?.cells.map(cell =>
      cell
        .trim()
        .toLowerCase()
        .replace(/[^a-z0-9]/g, ''),
    ) ?? []
  return lines.map(({ cells, line, raw }) => ({
    cells: Object.fromEntries(
      cells.flatMap((cell, index) =>
        cell.trim() ? [[names[index] || `colonne ${index + 1}`, cell.trim()]] : [],
      ),
    ),
    where: { file, line },
    sha256: createHash('sha256').update(raw.trim()).digest('hex'),
  }))
}
