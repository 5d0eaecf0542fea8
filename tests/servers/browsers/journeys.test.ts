import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PAGE_KINDS } from '../../e2e/pageKinds'
import { servedBuild } from '../../support/servedBuild'
import { KEYS } from './driver'
import { firefox, hasFirefox } from './firefox'
import { type Reader, reader } from './reader'
import { hasWebKit, webkit } from './webkit'

const site = servedBuild()

/** Browsers as Debian packages them, with nothing of ours in them. */
const BROWSERS = [
  { name: 'Firefox', isThere: hasFirefox, open: firefox },
  { name: 'WebKitGTK', isThere: hasWebKit, open: webkit },
]

for (const { name, isThere } of BROWSERS) {
  if (!isThere) console.warn(`${name} is not installed: the journeys in it are skipped`)
}

describe.each(BROWSERS)('a reader with $name', ({ isThere, open }) => {
  describe.skipIf(!isThere)('on a phone', () => {
    let me: Reader
    beforeAll(async () => {
      me = reader(await open(), site.server.url)
    })
    afterAll(() => me?.close())

    test('sees every kind of page without scrolling sideways', async () => {
      const wide: string[] = []
      for (const path of Object.values(PAGE_KINDS)) {
        await me.open(path)
        await me.see('h1')
        const excess = await me.run<number>('return document.documentElement.scrollWidth - innerWidth')
        if (excess > 0) wide.push(`${path}: ${excess} px`)
      }
      expect(wide).toEqual([])
    })

    test('reaches the content by the skip link', async () => {
      await me.open(PAGE_KINDS.review)
      await me.type(KEYS.tab + KEYS.enter)
      await me.at(/#contenu$/)
    })

    test('finds the verdict before the text, and the other room stays from page to page', async () => {
      await me.open(PAGE_KINDS.review)
      const room = () => me.run<string>('return getComputedStyle(document.documentElement).backgroundColor')
      await me.see('#verdict')
      const before = await room()
      await me.press('.room-switch')
      const after = await room()
      expect(after).not.toBe(before)
      await me.open('/')
      expect(await room()).toBe(after)
      await me.press('.room-switch')
      expect(await room()).toBe(before)
    })

    test('opens a revelation, says that the film is seen, and finds it open again', async () => {
      await me.open('/critiques/balle-perdue-2')
      const secret = ['main details.spoiler p', 'qui a tué Quentin'] as const
      await me.isHidden(...secret)
      await me.press('details.spoiler + .seen, .seen')
      await me.see(...secret)
      await me.open('/critiques/balle-perdue-2')
      await me.see(...secret)
      await me.press('.seen')
      await me.isHidden(...secret)
    })

    test('goes from an article to all of the wire, and on to another article', async () => {
      await me.open(PAGE_KINDS.review)
      await me.press('.rail a', 'Tout le fil')
      await me.at(/^\/fil$/)
      await me.press('.wire-group li a')
      await me.at(/^\/(?:critiques|actualites)\/[^/]+$/)
    })

    test('unfolds a long list', async () => {
      await me.open(PAGE_KINDS.genre)
      await me.isHidden('details.fold li', '')
      await me.press('details.fold summary')
      await me.see('details.fold li')
    })

    test('filters, opens a film, and comes back to the list as it was', async () => {
      await me.open(PAGE_KINDS['tonight, with criteria'])
      await me.press('main h2 a, main h3 a')
      await me.at(/^\/(?:films|critiques)\/[^/]+$/)
      await me.back()
      await me.at(/^\/ce-soir\?/)
    })

    test('searches for a film with a slip of the pen, and finds it first', async () => {
      await me.open('/')
      await me.write('input[type=search]', `overdoze${KEYS.enter}`)
      await me.at(/^\/recherche\?q=overdoze/)
      await me.see('main a', 'Overdose')
    })

    test('opens a feed as a page', async () => {
      await me.open('/flux/rss.xml')
      await me.see('a', 'Photogramme')
    })
  })
})
