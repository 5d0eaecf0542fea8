import { z } from 'zod'
import type { Catalogue } from '../content/catalogue/catalogue'
import { COUNTED_NAMES, PRECISION_NAMES, UNIT_NAMES } from '../model/figure/counted'
import { formatFigure } from '../model/figure/formatFigure'
import { ledgerOf, subjectPath } from '../model/figure/ledgerOf'
import type { Figure } from '../model/items'
import { absolute, routes } from '../routes'
import { addressSchema, licenseSchema, namedSchema, partialDaySchema } from './documents'
import { license } from './license'

export const figureSchema = z.object({
  name: z.string().describe('Le nom du chiffre dans le registre'),
  url: addressSchema,
  words: z.string().describe('Le chiffre comme il se lit'),
  counted: z.enum(COUNTED_NAMES).describe('Ce qui est compté'),
  value: z.number(),
  upTo: z.number().optional().describe('La borne haute, quand la source en donne deux'),
  precision: z.enum(PRECISION_NAMES),
  unit: z.enum(UNIT_NAMES),
  how: z.string().describe('Ce qui a été compté, et comment'),
  country: z.string().optional().describe('Code ISO 3166-1, ou «\u00A0monde\u00A0»'),
  date: partialDaySchema.optional(),
  period: z.object({ from: partialDaySchema, to: partialDaySchema }).optional(),
  source: z.object({ title: z.string(), url: addressSchema, date: partialDaySchema.optional() }),
  differs: z.array(z.object({ from: z.string(), why: z.string() })),
})

export const figuresDocumentSchema = z.object({
  license: licenseSchema,
  total: z.int(),
  url: addressSchema,
  items: z.array(figureSchema.extend({ about: namedSchema })),
})

export type FigureData = z.infer<typeof figureSchema>
export type FiguresDocument = z.infer<typeof figuresDocumentSchema>

/** A figure for programs, without what it is about. */
export function figureData({ slug, about: _, differs, ...figure }: Figure): FigureData {
  return {
    name: slug,
    url: absolute(routes.figure(slug)),
    words: formatFigure(figure),
    ...figure,
    differs: differs.map(({ from, why }) => ({ from: from.slug, why })),
  }
}

/** The whole ledger for programs, in the order of its page. */
export function figuresDocument({ figures }: Catalogue): FiguresDocument {
  return {
    license: license(),
    total: figures.length,
    url: absolute(routes.figureData('json')),
    items: ledgerOf(figures).flatMap(entry =>
      entry.figures.map(figure => ({
        ...figureData(figure),
        about: { name: entry.name, url: absolute(subjectPath(entry.about)) },
      })),
    ),
  }
}
