import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { indexableFilters } from '@/lib/filters/indexableFilters'
import { robots } from '@/lib/seo/robots'
import { isPublicSite } from '@/lib/site'

/** The environment is that of the server, not of the build. */
export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const text = robots(isPublicSite(), indexableFilters(await getCatalogue()))
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
