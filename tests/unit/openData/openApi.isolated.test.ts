import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { GET as getList } from '@/app/donnees/[list]/[file]/route'
import { GET as getFiguresTable } from '@/app/donnees/chiffres.csv/route'
import { GET as getFigures } from '@/app/donnees/chiffres.json/route'
import { GET as getDescription } from '@/app/donnees/openapi.json/route'
import { GET as getRepresentation } from '@/app/jumeaux/[section]/[file]/route'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { isKnown } from '@/lib/editions/addresses'
import { listPages } from '@/lib/openData/listDocument'
import { LISTS } from '@/lib/openData/lists'
import { routes } from '@/lib/routes'

type Content = Record<string, { schema: z.core.JSONSchema.JSONSchema }>
type Description = { paths: Record<string, { get: { responses: { 200: { content: Content } } } }> }

async function description(): Promise<Description> {
  return getDescription().json()
}

test('the description is valid OpenAPI 3.1, for others too', async () => {
  const validator = new Validator()
  expect(await validator.validate(await description())).toEqual({ valid: true })
  expect(validator.version).toBe('3.1')
})

/** Every address of the shape that is described. */
async function addressesAt(path: string): Promise<string[]> {
  const catalogue = await getCatalogue()
  const { reviews, news, films, people } = catalogue
  const items: Record<string, readonly { slug: string }[]> = {
    critiques: reviews,
    actualites: news,
    films,
    personnes: people,
  }
  if (path === routes.figureData('json') || path === routes.figureData('csv')) return [path]
  const [, section = '', name] = path.split('/')
  const list = LISTS.find(other => other === name)
  return section === 'donnees' && list
    ? Array.from({ length: listPages(catalogue, list) }, (_, index) => path.replace('{page}', `${index + 1}`))
    : (items[section] ?? []).map(({ slug }) => path.replace('{slug}', slug))
}

async function answerAt(address: string): Promise<Response> {
  if (address === routes.figureData('json')) return getFigures()
  if (address === routes.figureData('csv')) return getFiguresTable()
  const [, section = '', ...rest] = address.split('/')
  const request = new Request(`http://localhost:3000${address}`)
  if (section !== 'donnees') {
    return getRepresentation(request, { params: Promise.resolve({ section, file: rest.join('/') }) })
  }
  const [list = '', file = ''] = rest
  return getList(request, { params: Promise.resolve({ list, file }) })
}

test('every document of the open data is there, and is what is described', async () => {
  const catalogue = await getCatalogue()
  const paths = Object.entries((await description()).paths)
  expect(paths.length).toBeGreaterThan(8)
  for (const [path, { get }] of paths) {
    const [[type, { schema }] = ['', { schema: {} }]] = Object.entries(get.responses[200].content)
    const described = z.fromJSONSchema(schema)
    const addresses = await addressesAt(path)
    expect([path, addresses.length > 0]).toEqual([path, true])
    for (const address of addresses) {
      expect([address, isKnown(catalogue, address)]).toEqual([address, true])
      const answer = await answerAt(address)
      expect([address, answer.headers.get('Content-Type')?.split(';')[0]]).toEqual([address, type])
      const body: unknown = type === 'application/json' ? await answer.json() : await answer.text()
      expect([address, described.safeParse(body).error]).toEqual([address, undefined])
    }
  }
})
