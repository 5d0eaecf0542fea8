/**
 * XML that is sent while it is written. It has no digest yet when it begins, so its date is what clients hold
 * against it.
 *
 * @param changed the stored instant of the newest item in it, or null
 */
export function xmlAnswer(body: ReadableStream, changed: string | null): Response {
  return new Response(body, {
    headers: {
      'Content-Type': 'application/xml; charset=utf-8',
      ...(changed && { 'Last-Modified': new Date(changed).toUTCString() }),
    },
  })
}
