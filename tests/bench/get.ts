import { type Agent, get as request } from 'node:http'
import { gunzipSync } from 'node:zlib'

/** `body` as it came over the wire, which is compressed when `isGzip`. */
export type Answer = { status: number; body: Buffer; isGzip: boolean; milliseconds: number }

/** Nothing that is measured here takes as long; without a limit a hanging server would hang the bench. */
const TIMEOUT = 120_000

/** One request as a browser makes it, compression accepted, timed from asking to the last byte. */
export function get(url: string, agent?: Agent): Promise<Answer> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      { agent, timeout: TIMEOUT, headers: { 'accept-encoding': 'gzip' } },
      response => {
        const chunks: Buffer[] = []
        response.on('data', chunk => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(chunks),
            isGzip: response.headers['content-encoding'] === 'gzip',
            milliseconds: performance.now() - started,
          }),
        )
      },
    )
    asked.on('timeout', () => asked.destroy(new Error(`No answer from ${url} in ${TIMEOUT / 1000} s`)))
    asked.on('error', reject)
  })
}

/** A page that must be there. @throws Error for any status but 200 */
export async function getPage(url: string, agent?: Agent): Promise<Answer> {
  const answer = await get(url, agent)
  if (answer.status !== 200) throw new Error(`${url} answers ${answer.status}`)
  return answer
}

export function bytesOf({ body, isGzip }: Answer): Buffer {
  return isGzip ? gunzipSync(body) : body
}
