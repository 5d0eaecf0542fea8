import { gzipSync } from 'node:zlib'
import { bytesOf, getPage } from './get'

/** Bytes of an HTML document as it is, and compressed as the server sends it. */
export type Weight = { raw: number; gzip: number }

export async function weigh(url: string): Promise<Weight> {
  const answer = await getPage(url)
  const html = bytesOf(answer)
  // A server may leave compression to its proxy.
  return { raw: html.length, gzip: answer.isGzip ? answer.body.length : gzipSync(html).length }
}
