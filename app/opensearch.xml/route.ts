import { openSearchDescription } from '@/lib/search/openSearchDescription'

export const dynamic = 'force-static'

/** The OpenSearch description by which browsers offer to search the site from their address bar. */
export function GET(): Response {
  return new Response(openSearchDescription(), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
}
