import type { Catalogue } from '../content/catalogue/catalogue'
import { csvRow, notAFormula } from '../text/csv'
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
  return [COLUMNS, ...rows].map(row => csvRow(row.map(cell))).join('')
}

function cell(value: string | number | undefined): string {
  return typeof value === 'string' ? notAFormula(value) : String(value ?? '')
}
