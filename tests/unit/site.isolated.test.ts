import { afterEach, expect, test, vi } from 'vitest'
import { contactAddress } from '@/lib/site'

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['https://www.photogramme.fr', undefined, 'redaction@photogramme.fr'],
  ['http://localhost:3000', undefined, 'redaction@localhost'],
  ['https://photogramme.fr', 'bonjour@exemple.org', 'bonjour@exemple.org'],
])('readers of %s write to the address of the site, or to CONTACT_EMAIL', (url, email, expected) => {
  vi.stubEnv('SITE_URL', url)
  vi.stubEnv('CONTACT_EMAIL', email)
  expect(contactAddress()).toBe(expected)
})

test.each(['redaction', 'a@b', 'a@b.fr?cc=c@d.fr', '<a@b.fr>'])('%s is no address', email => {
  vi.stubEnv('CONTACT_EMAIL', email)
  expect(() => contactAddress()).toThrow('CONTACT_EMAIL')
})
