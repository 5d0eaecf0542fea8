import { parse as parseCsv } from 'csv-parse/sync'
import { readRegular } from '../../../disk/readRegular'
import { decodeText } from '../decodeText'
import type { SourceItem } from '../sourceItem'
import { isRecord } from '../values'
import { dataIn, frontMatter } from './frontMatter'
import { partsOf } from './model'
import type { ArchiveFile } from './walk'

/** Values by name from a file of data, a header, or a row, and what it is called: the name of its file, its key. */
export type DataRecord = {
  data: Record<string, unknown>
  key: string | null
  text: string
  where: SourceItem['where']
}

/** Bytes of one file: some ten thousand films. */
const LARGEST = 64_000_000

/**
 * The records in a file: one in Markdown, YAML or TOML; one, a list or an object of them in JSON; one in each row
 * of CSV.
 *
 * @throws for what is none of these
 */
export function recordsIn(file: ArchiveFile): DataRecord[] {
  const { text } = decodeText(readRegular(file.path, LARGEST))
  const where = { file: file.name, line: 1 }
  if (/\.csv$/i.test(file.name)) return rowsOf(text, file.name)
  if (!/\.(?:json|ya?ml|toml)$/i.test(file.name)) {
    const { data, body, fault } = frontMatter(text)
    if (fault) throw new Error(fault.reason)
    return [{ data, key: partsOf(file.name).slug, text: body.trim(), where }]
  }
  const data = dataIn(file.name, text)
  if (Array.isArray(data))
    return data.filter(isRecord).map(one => ({ data: one, key: null, text: '', where }))
  if (!isRecord(data)) return []
  const inner = Object.entries(data)
  // An object of records: by identifiers or names.
  if (inner.length > 1 && inner.every(([, value]) => isRecord(value))) {
    return inner.map(([key, value]) => ({
      data: withId(key, isRecord(value) ? value : {}),
      key,
      text: '',
      where,
    }))
  }
  const [[, only] = []] = inner
  if (inner.length === 1 && Array.isArray(only)) {
    return only.filter(isRecord).map(one => ({ data: one, key: null, text: '', where }))
  }
  return [{ data, key: partsOf(file.name).slug, text: '', where }]
}

function withId(key: string, record: Record<string, unknown>): Record<string, unknown> {
  return /^tt\d{6,}$/.test(key) && !('imdb' in record) ? { imdb: key, ...record } : record
}

function rowsOf(text: string, name: string): DataRecord[] {
  const rows: unknown = parseCsv(text, {
    columns: true,
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  })
  if (!Array.isArray(rows)) return []
  return rows.filter(isRecord).map(({ record, info }) => ({
    data: isRecord(record) ? record : {},
    key: null,
    text: '',
    where: { file: name, line: isRecord(info) ? Number(info.lines) : 1 },
  }))
}
