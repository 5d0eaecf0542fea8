import { expect, test } from 'vitest'
import { gistOf, KINDS_OF_ADDRESS, ODD_HEADERS } from '../../support/oddHeaders'
import { request } from '../../support/request'
import { servedBuild } from '../../support/servedBuild'

const site = servedBuild()

test.each(Object.entries(KINDS_OF_ADDRESS))(
  '%s: no header that a client makes up changes the answer',
  async (_, address) => {
    const plain = gistOf(await request(site.server, address))
    for (const [name, value] of ODD_HEADERS) {
      const answer = await request(site.server, address, { headers: { [name]: value } })
      expect(gistOf(answer), `${name}: ${value}`).toEqual(plain)
    }
    const all = await request(site.server, address, { headers: Object.fromEntries(ODD_HEADERS) })
    expect(gistOf(all)).toEqual(plain)
  },
)

test.each(Object.entries(KINDS_OF_ADDRESS))(
  '%s: nothing that the framework says to itself leaves',
  async (_, address) => {
    const { names } = await request(site.server, address, { headers: { 'accept-encoding': 'gzip' } })
    expect(
      names.filter(name =>
        /^x-(?!content-type-options$|robots-tag$)|^next|^rsc$|^refresh$|cookie/.test(name),
      ),
    ).toEqual([])
  },
)

test('Vary names what an answer depends on', async () => {
  const vary = async (address: string) => (await request(site.server, address)).headers.vary
  expect(await vary('/critiques/duel')).toBe('Accept-Encoding')
  expect(await vary('/recherche?q=a')).toBe('Accept-Encoding')
  expect(await vary('/ce-soir')).toBe('Accept-Encoding')
  expect(await vary('/icons/192.png')).toBeUndefined()
  // The page that says that there is no such picture may be compressed.
  expect(await vary('/_next/image?url=/images/nulle-part.png&w=640&q=75')).toBe('Accept, Accept-Encoding')
})

test.each(['/critiques/duel', '/ce-soir', '/recherche?q=a', '/flux/rss.xml', '/llms.txt'])(
  '%s: who gives a coding the weight 0 does not get it',
  async address => {
    const encoding = async (accepted: string) =>
      (await request(site.server, address, { headers: { 'accept-encoding': accepted } })).headers[
        'content-encoding'
      ]
    expect(await encoding('gzip')).toBe('gzip')
    expect(await encoding('br, gzip;q=0.5')).toBe('br')
    expect(await encoding('br;q=0, gzip;q=0.5')).toBe('gzip')
    for (const refusal of ['gzip;q=0', 'gzip; q=0.0, *;q=0', 'br;q=0', 'identity', '*;q=0'])
      expect(await encoding(refusal), refusal).toBeUndefined()
  },
)
