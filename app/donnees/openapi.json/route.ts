import { openApi } from '@/lib/twins/openApi'

export const dynamic = 'force-static'

export function GET(): Response {
  return Response.json(openApi())
}
