import { createClient, RESP_TYPES } from '@redis/client'
import { pack, unpack } from '@/lib/server/pages/storedEntry.mjs'
import { sealWith } from '@/lib/server/redis/sharedEntry.mjs'
import { SECRET } from '../../support/builtSite'

const seal = sealWith(SECRET)

/** Does something by another client than ours, to which strings are bytes. */
export async function withRedis<Result>(
  url: string,
  task: (client: ReturnType<typeof bytesClient>) => Promise<Result>,
): Promise<Result> {
  const client = bytesClient(url)
  await client.connect()
  try {
    return await task(client)
  } finally {
    client.destroy()
  }
}

function bytesClient(url: string) {
  return createClient({ url }).withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer })
}

/** The key of the stored page of an address and what lies there; null while there is none. */
export async function entryOf(url: string, address: string): Promise<{ key: string; bytes: Buffer } | null> {
  return withRedis(url, async client => {
    const keys = (await client.keys('photogramme:*')).map(String)
    const key = keys.find(name => name.endsWith(`/$${address}`))
    const bytes = key && (await client.get(key))
    return key && bytes ? { key, bytes } : null
  })
}

/** Appends a mark to the stored page of an address, under the seal of the tested servers; false while there is none. */
export async function markEntry(url: string, address: string, mark: string): Promise<boolean> {
  const stored = await entryOf(url, address)
  const entry = stored && unpack(stored.key, stored.bytes, seal)
  if (!entry) return false
  entry.value.html = entry.value.html?.replace('</body>', `<p>${mark}</p></body>`)
  const bytes = pack(stored.key, entry, seal)
  await withRedis(url, client => client.set(stored.key, bytes, { expiration: 'KEEPTTL' }))
  return true
}
