import { openApi } from '@/lib/openData/openApi'

export const dynamic = 'force-static'

export function GET(): Response {
  return Response.json(openApi())
}
