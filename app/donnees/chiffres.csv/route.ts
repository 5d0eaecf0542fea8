import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { figuresCsv } from '@/lib/openData/figuresCsv'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  const headers = { 'Content-Type': 'text/csv; charset=utf-8' }
  return new Response(figuresCsv(await getCatalogue()), { headers })
}
