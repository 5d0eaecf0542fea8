import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { GET as getList } from '@/app/donnees/[list]/[file]/route'
import { GET as getDescription } from '@/app/donnees/openapi.json/route'
import { GET as getTwin } from '@/app/jumeaux/[section]/[file]/route'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { isKnown } from '@/lib/delivery/addresses'

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

/** An address of the shape that is described, of something that the site has. */
async function addressAt(path: string): Promise<string> {
  const { reviews, news, films, people } = await getCatalogue()
  const items: Record<string, readonly { slug: string }[]> = {
    critiques: reviews,
    actualites: news.filter(({ partner }) => !partner),
    films,
    personnes: people,
  }
  const [, section = ''] = path.split('/')
  return path.replace('{page}', '1').replace('{slug}', items[section]?.[0]?.slug ?? '')
}

async function answerAt(address: string): Promise<Response> {
  const [, section = '', ...rest] = address.split('/')
  const request = new Request(`http://localhost:3000${address}`)
  if (section !== 'donnees') {
    return getTwin(request, { params: Promise.resolve({ section, file: rest.join('/') }) })
  }
  const [list = '', file = ''] = rest
  return getList(request, { params: Promise.resolve({ list, file }) })
}

test('each described path is there and answers with what is described', async () => {
  const paths = Object.entries((await description()).paths)
  expect(paths.length).toBeGreaterThan(8)
  for (const [path, { get }] of paths) {
    const address = await addressAt(path)
    expect([address, isKnown(await getCatalogue(), address)]).toEqual([address, true])
    const answer = await answerAt(address)
    const [[type, { schema }] = ['', { schema: {} }]] = Object.entries(get.responses[200].content)
    expect([address, answer.headers.get('Content-Type')?.split(';')[0]]).toEqual([address, type])
    const body: unknown = type === 'application/json' ? await answer.json() : await answer.text()
    expect([address, z.fromJSONSchema(schema).safeParse(body).error]).toEqual([address, undefined])
  }
})
