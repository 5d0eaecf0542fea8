import type { ValidFile } from '../../model/files'
import type { Place, Problem } from '../../model/problem'
import { parsedUrl } from '../../parsedUrl.mjs'
import { lineAndColumn } from '../../text/lineAndColumn'
import { textsIn } from '../../text/textsIn'
import { refusalOf } from './refusedSources'

/** The fields that name what a file rests on. */
const FIELDS = ['sources', 'source', 'elsewhere'] as const

const ADDRESS = /https?:\/\/[^\s)>"]+/g

/** A source of a kind that the desk does not accept, named as one or linked to from the text. */
export function checkSources(file: ValidFile): Problem[] {
  const data: Record<string, unknown> = file.data
  const named = FIELDS.flatMap(field => textsIn(data[field], [field])).filter(
    ([path]) => path.at(-1) === 'url',
  )
  const linked = [...file.body.matchAll(ADDRESS)]
  return [
    ...named.flatMap(([path, url]) => refused(url, () => ({ ...file.placeOf(path), field: path.join('.') }))),
    ...linked.flatMap(({ 0: url, index }) => refused(url, () => placeInBody(file, index))),
  ]
}

function refused(url: string, placeOf: () => Place & { field?: string }): Problem[] {
  const host = parsedUrl(url)?.hostname
  const refusal = host && refusalOf(host)
  if (!refusal) return []
  return [
    {
      ...placeOf(),
      rule: 'refused-source',
      message: `${host} n’est pas une source : ce site ${refusal.because}.`,
      hint: refusal.instead,
    },
  ]
}

function placeInBody({ file, body, bodyLine }: ValidFile, at: number): Place {
  const { line, column } = lineAndColumn(body, at)
  return { file, line: bodyLine + line - 1, column }
}
