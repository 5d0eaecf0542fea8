import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { search } from '@/lib/search/search'

export const dynamic = 'force-dynamic'

/** The answer of /recherche to the same parameters, as JSON, for the script of that page. */
export async function GET({ url, signal }: Request): Promise<Response> {
  const { searchParams } = new URL(url)
  const parameter = (name: string) => searchParams.get(name) ?? undefined
  const asked = { q: parameter('q'), type: parameter('type'), page: parameter('page') }
  const catalogue = await getCatalogue()
  const answer = await search(asked, catalogue, signal).catch((error: unknown) => {
    if (!signal.aborted) throw error
    return null
  })
  // Nobody is there to read it.
  if (!answer) return new Response(null, { status: 499 })
  return Response.json(answer, {
    status: answer.isBusy ? 503 : 200,
    headers: { 'Cache-Control': 'no-store', ...(answer.isBusy && { 'Retry-After': '2' }) },
  })
}
