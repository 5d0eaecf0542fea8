import { currentInstant, type Milliseconds } from '../clock'
import { holdsSecret } from './holdsSecret'

const MAX_BODY = 1024
/** Attempts that may be made within a window, right or wrong: a hook calls a few times a minute. */
const MAX_ATTEMPTS = 10
const WINDOW: Milliseconds = 60_000

let windowStart: Milliseconds = 0
let attempts = 0

/**
 * Whether a request may ask for a new edition: null when it may, otherwise the answer to give
 * (401 without the secret or when none is configured, 413 for a body that has no place here, 429 too often).
 */
export async function authorise(request: Request): Promise<Response | null> {
  if (isTooOften(currentInstant())) return refuse(429, { 'Retry-After': String(WINDOW / 1000) })
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY) return refuse(413)
  if (!holdsSecret(request)) return refuse(401, { 'WWW-Authenticate': 'Bearer' })
  if (await isTooLong(request)) return refuse(413)
  return null
}

function isTooOften(now: Milliseconds): boolean {
  if (now - windowStart >= WINDOW) {
    windowStart = now
    attempts = 0
  }
  attempts += 1
  return attempts > MAX_ATTEMPTS
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
