import { TDM_POLICY_PATH, TDM_RESERVATION } from '@/lib/aiPolicy.mjs'
import { absolute } from '@/lib/routes'

export const dynamic = 'force-static'

export function GET(): Response {
  return Response.json([
    {
      location: '/',
      'tdm-reservation': Number(TDM_RESERVATION),
      'tdm-policy': absolute(TDM_POLICY_PATH),
    },
  ])
}
