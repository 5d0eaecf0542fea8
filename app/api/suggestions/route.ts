import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { suggest } from '@/lib/search/suggest'
import { suggestionsDocument } from '@/lib/search/suggestionsDocument'

export const dynamic = 'force-dynamic'

/** What somebody may mean who types in a field of the search, for the list below it: a document of links. */
export async function GET({ url, signal }: Request): Promise<Response> {
  const catalogue = await getCatalogue()
  const q = new URL(url).searchParams.get('q') ?? ''
  try {
    const suggestions = await suggest(q, catalogue, signal)
    const headers = { 'Cache-Control': 'no-store' }
    if (!suggestions) return new Response(null, { status: 503, headers: { ...headers, 'Retry-After': '2' } })
    return new Response(suggestionsDocument(suggestions, catalogue), {
      headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' },
    })
  } catch (error) {
    if (!signal.aborted) throw error
    // Nobody is there to read it.
    return new Response(null, { status: 499 })
  }
}
