import { z } from 'zod'
import { formerAddresses } from './formerAddresses'
import { instant, prose } from './scalars'

/** A page that was taken back for good: its addresses answer 410 with the reason, or lead to what stands in its place. Its file has no body. */
export const withdrawalSchema = z.strictObject({
  title: prose(120),
  /** With those at which the page stood before, as the site that was here then wrote them. */
  addresses: formerAddresses.min(1),
  reason: prose(300),
  /** The address within the site to which its addresses lead instead. */
  to: z
    .string()
    .regex(/^(?:\/[a-z0-9-]+){1,2}$/, {
      error: 'Une adresse du site s’écrit sans son nom : « /donnees/chiffres ».',
    })
    .optional(),
  date: instant,
})
