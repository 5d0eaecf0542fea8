import { health } from '@/lib/delivery/editions'

export const dynamic = 'force-dynamic'

/** The state of the server for those who watch over it: edition, counts, problems of the content, next due instant. */
export async function GET(): Promise<Response> {
  return Response.json(await health())
}
