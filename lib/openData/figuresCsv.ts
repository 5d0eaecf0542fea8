import type { Catalogue } from '../content/catalogue/catalogue'
import { figuresDocument } from './figuresDocument'

const COLUMNS = [
  ...[
    'name',
    'about',
    'counted',
    'value',
    'upTo',
    'precision',
    'unit',
    'how',
    'country',
    'date',
    'from',
    'to',
  ],
  ...['source', 'sourceUrl', 'sourceDate'],
]

/** The ledger as a table of text (RFC 4180), for spreadsheets: one figure a line. */
export function figuresCsv(catalogue: Catalogue): string {
  const rows = figuresDocument(catalogue).items.map(({ about, period, source, ...figure }) => [
    ...[figure.name, about.name, figure.counted, figure.value, figure.upTo, figure.precision, figure.unit],
    ...[figure.how, figure.country, figure.date, period?.from, period?.to],
    ...[source.title, source.url, source.date],
  ])
  return [COLUMNS, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('')
}

/** A cell that begins like a formula is text to a spreadsheet once an apostrophe stands before it. */
function cell(value: string | number | undefined): string {
  const text = String(value ?? '')
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
