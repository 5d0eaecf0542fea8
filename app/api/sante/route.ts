import { health } from '@/lib/editions/editions'
import { holdsSecret } from '@/lib/editions/holdsSecret'

export const dynamic = 'force-dynamic'

/**
 * The state of the server. Everybody is told that it serves, and how much; when something was touched and when
 * something is due is told to those who watch over it, by the secret of the hook: it would tell of hidden items.
 */
export async function GET(request: Request): Promise<Response> {
  const { ok, counts, ...more } = await health()
  return Response.json({ ok, counts, ...(holdsSecret(request) ? more : {}) }, { status: ok ? 200 : 503 })
}
