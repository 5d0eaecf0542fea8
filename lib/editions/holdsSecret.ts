import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * Whether a request carries `Authorization: Bearer <REVALIDATION_SECRET>`. Where no secret is configured, none does.
 * Digests are compared, whose length says nothing about the secret, in constant time.
 */
export function holdsSecret({ headers }: Pick<Request, 'headers'>): boolean {
  const secret = process.env.REVALIDATION_SECRET
  const given = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1]
  return Boolean(secret && given) && timingSafeEqual(digest(given ?? ''), digest(secret ?? ''))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
