import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openSearchDescription } from '@/lib/search/openSearchDescription'

test('the picture of the description is a file of the site', () => {
  const [, address = ''] = /<Image [^>]*>([^<]*)<\/Image>/.exec(openSearchDescription()) ?? []
  expect(existsSync(`public${new URL(address).pathname}`)).toBe(true)
})
