import { absolute, routes } from '../../routes'
import { siteUrl } from '../../site'
import type { Milliseconds } from '../../time/clock'

/** Addresses that one message may name. https://www.indexnow.org/documentation */
export const MOST_ADDRESSES = 10_000

const TIMEOUT: Milliseconds = 30_000

/** The answer to one message: an HTTP status, or null when nobody answered. */
export type Submission = { count: number; status: number | null }

/**
 * Tells an endpoint of IndexNow that pages have changed, in as few messages as the protocol allows, one after
 * the other. It stops at the first that is refused: the next would be, too.
 *
 * @param paths of our pages; they are sent as canonical addresses
 * @param key goes to the endpoint alone: redirects are not followed
 */
export async function submitPages(
  paths: readonly string[],
  { endpoint, key }: { endpoint: string; key: string },
): Promise<Submission[]> {
  const submissions: Submission[] = []
  for (let start = 0; start < paths.length; start += MOST_ADDRESSES) {
    const urlList = paths.slice(start, start + MOST_ADDRESSES).map(absolute)
    const message = {
      host: new URL(siteUrl()).host,
      key,
      keyLocation: absolute(routes.indexNowKey()),
      urlList,
    }
    const status = await post(endpoint, JSON.stringify(message))
    submissions.push({ count: urlList.length, status })
    if (!isAccepted(status)) break
  }
  return submissions
}

/** 202 means that the key is yet to be looked at. */
export function isAccepted(status: number | null): boolean {
  return status === 200 || status === 202
}

async function post(endpoint: string, body: string): Promise<number | null> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    })
    await response.body?.cancel()
    return response.status
  } catch {
    return null
  }
}
