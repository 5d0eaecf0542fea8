import type { Milliseconds } from '../time/clock'
import { holdsSecret } from './holdsSecret'

const MAX_BODY = 1024
/** Wrong attempts that are answered as such within a window. */
const MAX_FAILURES = 10
const WINDOW: Milliseconds = 60_000

/** On a clock that nobody can set back. */
let windowStart: Milliseconds = 0
let failures = 0

/**
 * Whether a request may ask for a new edition: null when it may, otherwise the answer to give (401 without the
 * secret or when none is configured, 429 when that has been tried too often, 413 for a body that has no place here).
 * The secret is looked at first, which costs nothing: whoever knows it is never kept out by those who do not, and
 * how often it may be used need not be counted, because calls share their looks (editions.ts).
 *
 * @param now milliseconds on a monotonic clock
 */
export async function authorise(
  request: Request,
  now: Milliseconds = performance.now(),
): Promise<Response | null> {
  if (!holdsSecret(request)) {
    if (isTooOften(now)) return refuse(429, { 'Retry-After': String(WINDOW / 1000) })
    return refuse(401, { 'WWW-Authenticate': 'Bearer' })
  }
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY || (await isTooLong(request)))
    return refuse(413)
  return null
}

/** Counts a failure. */
function isTooOften(now: Milliseconds): boolean {
  if (failures === 0 || now - windowStart >= WINDOW) {
    windowStart = now
    failures = 0
  }
  failures += 1
  return failures > MAX_FAILURES
}

/** A body sent in chunks announces no length: count what comes, and stop there. */
async function isTooLong(request: Request): Promise<boolean> {
  const reader = request.body?.getReader()
  if (!reader) return false
  let length = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength
    if (length > MAX_BODY) {
      await reader.cancel()
      return true
    }
  }
  return false
}

function refuse(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers })
}
