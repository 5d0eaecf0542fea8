import { z } from 'zod'
import { of } from '../grammar/joined'
import { CONTENT_TYPES, kindIn } from '../model/contentTypes'
import { absolute, routes } from '../routes'
import { SITE_NAME, siteUrl } from '../site'
import { articleDocumentSchema } from './articleDocument'
import { articleListSchema, filmListSchema, personListSchema } from './documents'
import { figuresDocumentSchema } from './figuresDocument'
import { filmDocumentSchema } from './filmDocument'
import { license } from './license'
import { isRecordList, LISTS, type List, type RecordList } from './lists'
import { personDocumentSchema } from './personDocument'

const RECORDS = {
  films: { schema: filmDocumentSchema, list: filmListSchema },
  personnes: { schema: personDocumentSchema, list: personListSchema },
} as const satisfies Record<RecordList, unknown>

/** What is at the addresses of a list and of its items. `name` is said with its article: « une critique ». */
function described(list: List) {
  const { one, isFeminine } = CONTENT_TYPES[kindIn(list)].word
  const name = `${isFeminine ? 'une' : 'un'} ${one}`
  return isRecordList(list)
    ? { ...RECORDS[list], name: `la fiche ${of(name)}` }
    : { schema: articleDocumentSchema, list: articleListSchema, name }
}

/** The open data as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1), from the schemas that tests hold them to. */
export function openApi(): object {
  const { text, url } = license()
  return {
    openapi: '3.1.1',
    info: {
      title: `Les données de ${SITE_NAME}`,
      version: '1',
      description: `Critiques, actualités, films et personnes, en lecture seule, sans clé. ${text}`,
      license: { name: `Droits réservés à ${SITE_NAME}, courte citation permise`, url },
    },
    externalDocs: { url: absolute(routes.openData()) },
    servers: [{ url: siteUrl() }],
    paths: Object.fromEntries([...LISTS.flatMap(listPaths), ...figurePaths()]),
  }
}

function listPaths(list: List): [string, object][] {
  const { name, schema, list: ofList } = described(list)
  const slug = parameter('slug', 'Le dernier mot de l’adresse de la page', {
    type: 'string',
    pattern: '^[a-z0-9-]+$',
  })
  const page = parameter('page', 'Comptée à partir de 1', { type: 'integer', minimum: 1 })
  const json = (zod: z.ZodType) => ({ 'application/json': { schema: z.toJSONSchema(zod) } })
  const markdown = { 'text/markdown': { schema: { type: 'string' } } }
  return [
    [
      `/donnees/${list}/{page}.json`,
      operation(`${list}-liste`, `La liste «\u00A0${list}\u00A0», cent à la fois`, page, json(ofList)),
    ],
    [`/${list}/{slug}.json`, operation(`${list}-json`, `Lire ${name}`, slug, json(schema))],
    ...(schema === articleDocumentSchema
      ? [
          [
            `/${list}/{slug}.md`,
            operation(`${list}-markdown`, `Lire ${name} en Markdown`, slug, markdown),
          ] satisfies [string, object],
        ]
      : []),
  ]
}

/** The ledger is one document, in two forms. */
function figurePaths(): [string, object][] {
  const read = (id: string, content: object) => operation(id, 'Lire le registre des chiffres', null, content)
  const json = { 'application/json': { schema: z.toJSONSchema(figuresDocumentSchema) } }
  const csv = { 'text/csv': { schema: { type: 'string' } } }
  return [
    [routes.figureData('json'), read('chiffres-json', json)],
    [routes.figureData('csv'), read('chiffres-csv', csv)],
  ]
}

function parameter(name: string, description: string, schema: object) {
  return { name, in: 'path', required: true, description, schema }
}

function operation(operationId: string, summary: string, subject: object | null, content: object) {
  return {
    get: {
      operationId,
      summary,
      parameters: subject ? [subject] : [],
      responses: {
        200: { description: 'Trouvé', headers: { ETag: { schema: { type: 'string' } } }, content },
        304: { description: 'Inchangé depuis l’ETag donné dans If-None-Match' },
        404: { description: 'Rien à cette adresse' },
      },
    },
  }
}
