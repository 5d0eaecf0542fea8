import { parse } from '../../content/source/parse'
import { addressesIn } from '../../markdown/links/addressesIn'
import type { ParsedFile, SourceFile } from '../../model/files'
import type { Place } from '../../model/problem'
import { addToGroup } from '../../text/addToGroup'
import { bareAddresses } from '../../text/bareAddress'
import { lineAndColumn } from '../../text/lineAndColumn'
import { textsIn } from '../../text/textsIn'

/** An address of another site and every place that names it. */
export type ExternalLink = { url: string; places: Place[] }

/**
 * Every web address of the front matter and of the bodies, once each, those too that cannot be asked: as the pages
 * have them, so that what is asked is what readers follow.
 */
export function externalLinks(files: readonly SourceFile[]): ExternalLink[] {
  const found = new Map<string, Place[]>()
  for (const source of files) {
    for (const { url, place } of addressesOf(source)) {
      if (/^https?:/i.test(url)) addToGroup(found, url, place)
    }
  }
  return [...found].map(([url, places]) => ({ url, places }))
}

type Found = { url: string; place: Place }

function addressesOf(source: SourceFile): Found[] {
  const parsed = parse(source)
  // Front matter that cannot be read is reported as such; its addresses are looked for all the same.
  if (Array.isArray(parsed)) {
    return bareAddresses(source.text).map(({ at, address }) => ({
      url: address,
      place: { file: source.file, ...lineAndColumn(source.text, at) },
    }))
  }
  return [
    ...inFields(parsed),
    ...addressesIn(parsed.body).map(({ url, line, column }) => ({
      url,
      place: { file: source.file, line: parsed.bodyLine + line - 1, column },
    })),
  ]
}

/** A field that is an address is one as a whole; in a field of running text an address ends as in a sentence. */
function inFields({ data, placeOf }: ParsedFile): Found[] {
  return textsIn(data).flatMap(([path, written]) => {
    const text = written.trim()
    const isAddress = /^https?:\S+$/i.test(text)
    const urls = isAddress ? [text] : bareAddresses(text).map(({ address }) => address)
    return urls.map(url => ({ url, place: placeOf(path) }))
  })
}
