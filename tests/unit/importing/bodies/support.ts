import type { Conversion, Surroundings } from '../../../../lib/importing/bodies/conversion'
import { convertBody } from '../../../../lib/importing/bodies/convertBody'
import type { SourceBody } from '../../../../lib/importing/sources/sourceItem'
import { parseAndCheck } from '../../../../lib/markdown/checkBody'
import type { Records } from '../../../../lib/markdown/records'

const anything = {
  get: (slug: string) => ({ slug, title: slug, name: slug, year: 2000, directors: [], cast: [] }) as never,
  has: () => true,
  keys: () => [],
}
const RECORDS: Records = {
  films: anything,
  people: anything,
  figures: { get: () => undefined, keys: () => [] },
  paths: anything,
  unreadable: { has: () => false },
}

/** An old site whose pictures are all taken, but for those called « perdue », and of which two pages and one film are known. */
export const SURROUNDINGS: Surroundings = {
  linkOf: address =>
    /ancien\.example\/2013\/05\/12\/taxi|2013-05-12-taxi/.test(address) ? '/critiques/taxi' : null,
  pictureOf: address =>
    address.startsWith('/images/')
      ? address
      : address.includes('perdue')
        ? null
        : `/images/import/${address.split('/').at(-1)}`,
  mediaOf: id => (id === '404' ? null : { address: `https://ancien.example/m${id}.jpg`, alt: `Vue ${id}` }),
  filmOf: ({ id, title }) => (id === 'tt0152930' || title === 'Taxi' ? 'taxi' : null),
  shortcodes: new Map(),
  film: 'ronin',
}

export function convert(
  text: string,
  body: Partial<SourceBody> = {},
  surroundings: Partial<Surroundings> = {},
): Conversion {
  return convertBody(
    { format: 'html', dialect: 'wordpress', ...body, text },
    { ...SURROUNDINGS, ...surroundings },
  )
}

export const MARKDOWN = { format: 'markdown', dialect: 'plain' } as const
export const JEKYLL = { format: 'markdown', dialect: 'jekyll' } as const

/** What our own check finds wrong in a text, whatever records and pictures there are. */
export function faultsOf(markdown: string): string[] {
  return parseAndCheck({ file: 'x.md', line: 1, markdown, source: markdown } as never, RECORDS)
    .filter(
      ({ rule, severity, message }) =>
        severity !== 'warning' &&
        rule !== 'missing-image' &&
        !(rule === 'unknown-directive' && /« (?:image|galerie) »/.test(message)),
    )
    .map(({ rule, message }) => `${rule}: ${message}`)
}
