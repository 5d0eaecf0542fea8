import { getCatalogue } from '@/lib/content/getCatalogue'
import { search } from '@/lib/search/search'

export const dynamic = 'force-dynamic'

/** The answer of /recherche to the same parameters, as JSON, for the script of that page. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const parameter = (name: string) => searchParams.get(name) ?? undefined
  const answer = await search(
    { q: parameter('q'), type: parameter('type'), page: parameter('page') },
    await getCatalogue(),
  )
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
}
