import { indexNowKey } from '@/lib/seo/indexNow/indexNowKey'

/** The key is that of the server, not of the build. */
export const dynamic = 'force-dynamic'

/** The key file. Without a key lib/editions/addresses.ts knows no such address. */
export function GET(): Response {
  const key = indexNowKey()
  return new Response(key, {
    status: key === null ? 404 : 200,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
