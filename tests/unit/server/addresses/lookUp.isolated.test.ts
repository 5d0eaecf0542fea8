import { beforeEach, expect, test } from 'vitest'
import { publishArchive } from '@/lib/content/catalogue/getCatalogue'
import { load } from '@/lib/content/load'
import { shareAddresses } from '@/lib/editions/addresses'
import { type Addresses, offeredAddresses } from '@/lib/editions/offeredAddresses.mjs'
import { judgeAddress } from '@/lib/server/addresses/judgeAddress.mjs'
import { lookUp } from '@/lib/server/addresses/lookUp.mjs'
import { contentFolder, review, SITE } from '../../../support/contentFolder'

const site = {
  staticPaths: new Set(['/recherche', '/llms.txt', '/api/suggestions', '/icon.svg', '/chercher']),
  redirects: new Set(['/chercher']),
  isDynamic: (pathname: string) => pathname === '/recherche',
  handle: () => {},
}

let known: Addresses

beforeEach(async () => {
  publishArchive(
    await load(
      await contentFolder({
        ...SITE,
        'content/critiques/a.md': review({ aliases: '[ancienne]' }),
      }),
    ),
  )
  shareAddresses()
  known = offeredAddresses() as Addresses
})

const found = (target: string) => {
  const judged = judgeAddress(target)
  if ('status' in judged) throw new Error(`${target} is refused`)
  return lookUp(judged, site, known)
}

test.each([
  ['/critiques/a?a=1', '/critiques/a', ''],
  ['/llms.txt?a=1', '/llms.txt', ''],
  ['/recherche?q=duel', '/recherche', '?q=duel'],
  ['/api/suggestions?q=duel', '/api/suggestions', '?q=duel'],
  ['/chercher?q=duel', '/chercher', '?q=duel'],
])('of %s, Next is asked for %s with the query “%s”', async (target, pathname, search) => {
  expect(await found(target)).toEqual({ pathname, search, isWithdrawn: false })
})

test.each([
  ['/critiques/ancienne?a=1', '/critiques/a?a=1'],
  ['/Critiques//A/?a=1', '/critiques/a?a=1'],
  ['/RECHERCHE?q=duel', '/recherche?q=duel'],
  // One hop, whatever it is that is not as it should be.
  ['/Critiques/Ancienne/', '/critiques/a'],
])('%s leads to %s', async (target, location) => {
  expect(await found(target)).toEqual({ location })
})

test.each([
  ...['/nulle-part', '/critiques/a/b', '/Critiques/NULLE', '/_not-found'],
  // What is no picture is not to be had smaller, whoever may see it.
  ...[
    '/icon.svg',
    '/critiques/a',
    '/api/suggestions',
    'http://evil.example/images/a.png',
    '/images/a.png',
  ].map(source => `/_next/image?url=${encodeURIComponent(source)}&w=640&q=75`),
])('nothing stands at %s', async target => {
  expect(await found(target)).toBeNull()
})
