import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LegalNotice } from '@/components/site/LegalNotice'
import { missingSettings, PUBLISHER_SETTINGS, publisherOf } from '@/lib/publisher.mjs'

beforeEach(() => {
  for (const name of Object.keys(PUBLISHER_SETTINGS)) vi.stubEnv(name, '')
})
afterEach(() => vi.unstubAllEnvs())

const notice = () => renderToStaticMarkup(<LegalNotice />)

test('what is set is printed, and is text whatever it holds', () => {
  vi.stubEnv('PUBLISHER_NAME', 'Association <b>Photo</b>')
  vi.stubEnv('PUBLISHER_ADDRESS', '1, rue du Port,\n34200 Sète')
  vi.stubEnv('CONTACT_EMAIL', 'redaction@exemple.fr')
  expect(notice()).toContain('Association &lt;b&gt;Photo&lt;/b&gt;, 1, rue du Port, 34200 Sète')
  expect(notice()).toContain('<a href="mailto:redaction@exemple.fr">redaction@exemple.fr</a>')
})

test('what is not set is said in one sentence', () => {
  vi.stubEnv('PUBLISHER_NAME', 'Photo')
  expect(notice()).toMatch(
    /Cette page ne donne pas encore l’adresse de l’éditeur, .* et l’adresse électronique du contact\./,
  )
  for (const name of Object.keys(PUBLISHER_SETTINGS)) vi.stubEnv(name, 'a@b.fr')
  expect(notice()).not.toContain('pas encore')
})

test.each(['redaction', 'a@b', 'a@b.fr?cc=c@d.fr', '<a@b.fr>'])('%s is refused as an address', mail => {
  expect(() => publisherOf({ CONTACT_EMAIL: mail })).toThrow(/CONTACT_EMAIL.*n’est pas une adresse/)
})

test('all that is missing is named', () => {
  expect(missingSettings({})).toEqual(Object.keys(PUBLISHER_SETTINGS))
  expect(missingSettings({ HOSTING_NAME: 'H' })).not.toContain('HOSTING_NAME')
})
