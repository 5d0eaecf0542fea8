import { beforeEach, describe, expect, test } from 'vitest'
import { publishArchive } from '@/lib/content/catalogue/getCatalogue'
import { load } from '@/lib/content/load'
import { shareAddresses } from '@/lib/editions/addresses'
import { type Addresses, offeredAddresses } from '@/lib/editions/offeredAddresses.mjs'
import { judgeAddress } from '@/lib/server/addresses/judgeAddress.mjs'
import { lookUp } from '@/lib/server/addresses/lookUp.mjs'
import { contentFolder, news, review, SITE } from '../../../support/contentFolder'

const site = {
  staticPaths: new Set(['/', '/recherche', '/llms.txt', '/api/suggestions', '/icon.svg', '/chercher']),
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

describe('of the site that was here before', () => {
  beforeEach(async () => {
    publishArchive(
      await load(
        await contentFolder({
          ...SITE,
          'content/critiques/a.md': review({
            aliases: '[ancienne]',
            formerPaths: JSON.stringify([
              ...[
                '/2013/05/12/Drive/',
                '/?p=17',
                '/index.php?option=com_content&id=3',
                '/critique-l%C3%A9on.html',
              ],
              '/critiques?id=3',
            ]),
          }),
          'content/actualites/en.md': news({ formerPaths: '["/?p=17&lang=en", "/index.php"]' }),
          'content/actualites/cachee.md': news({ draft: 'true', formerPaths: '["/?p=18", "/cachee/"]' }),
          'content/actualites/passee.md': news({
            expires: '2024-05-02',
            formerPaths: '["/?p=19", "/2013/Passée/"]',
          }),
        }),
      ),
    )
  })

  test.each([
    ['/2013/05/12/drive', '/critiques/a'],
    ['/2013/05/12/drive/', '/critiques/a'],
    ['/2013//05/12/DRIVE/?replytocom=5', '/critiques/a?replytocom=5'],
    ['/critique-l%c3%a9on.html', '/critiques/a'],
    ['/critique-le%CC%81on.html', '/critiques/a'],
    ['/?p=17', '/critiques/a'],
    ['/?utm_source=x&p=17&fbclid=y', '/critiques/a?utm_source=x&fbclid=y'],
    ['/?p=17&lang=en', '/actualites/en'],
    ['/index.php?id=3&option=com_content', '/critiques/a'],
    ['/index.php?id=3', '/actualites/en?id=3'],
    ['/critiques?id=3', '/critiques/a'],
    ['/critiques/?id=3', '/critiques/a'],
  ])('%s leads to %s', async (target, location) => {
    expect(await found(target)).toEqual({ location })
  })

  test.each(['/', '/?p=1', '/?p=18', '/?p=', '/?P=17', '/?p=17%20', '/?%FF=17', '/?x=p=17'])(
    '%s is the home page as ever',
    async target => {
      expect(await found(target)).toEqual({ pathname: '/', search: '', isWithdrawn: false })
    },
  )

  test.each(['/cachee', '/cachee/', '/cachee/?p=18', '/2013/05/12'])('nothing stands at %s', async target => {
    expect(await found(target)).toBeNull()
  })

  test.each(['/?p=19', '/?a=b&p=19', '/2013/pass%C3%A9e', '/2013/Pass%C3%A9e/', '/actualites/passee'])(
    'what stood at %s is gone',
    async target => {
      expect(await found(target)).toEqual({
        pathname: '/retraits/articles-expires',
        search: '',
        isWithdrawn: true,
      })
    },
  )
})
