import { refreshEverywhere } from '@/lib/editions/editions'
import { authorise } from '@/lib/editions/revalidation'

export const dynamic = 'force-dynamic'

/**
 * Looks at the content now: for hosts where files arrive by a deploy hook and watching does not work.
 * `POST` with `Authorization: Bearer <REVALIDATION_SECRET>` and no body to speak of.
 */
export async function POST(request: Request): Promise<Response> {
  const refusal = await authorise(request)
  if (refusal) return refusal
  await refreshEverywhere()
  return Response.json({ done: true })
}
