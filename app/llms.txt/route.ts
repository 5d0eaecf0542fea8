import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { llmsText } from '@/lib/openData/llmsText'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  return new Response(llmsText(await getCatalogue()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
