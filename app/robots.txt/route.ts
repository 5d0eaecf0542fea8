import { robots } from '@/lib/seo/robots'
import { isPublicSite } from '@/lib/site'

/** The environment is that of the server, not of the build. */
export const dynamic = 'force-dynamic'

export function GET(): Response {
  return new Response(robots(isPublicSite()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
