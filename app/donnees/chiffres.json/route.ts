import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { figuresDocument } from '@/lib/openData/figuresDocument'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  return Response.json(figuresDocument(await getCatalogue()))
}
