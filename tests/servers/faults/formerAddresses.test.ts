import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { run } from '@/lib/cli/content/run'
import { epoch } from '@/lib/time/instant'
import { until } from '../../support/builtSite'
import { news } from '../../support/contentFolder'
import { request } from '../../support/request'
import { RUNTIME } from '../../support/runtime'
import { servedBuild } from '../../support/servedBuild'

const site = servedBuild()

/** Runs `npm run content -- …` on the content that is served. */
async function content(...args: string[]): Promise<number> {
  const said: string[] = []
  const code = await run(args, {
    folders: { content: path.join(site.folder, 'content'), public: path.join(site.folder, 'public') },
    now: epoch('2024-06-01T12:00:00+02:00'),
    print: line => said.push(line),
    complain: line => said.push(line),
    colours: false,
    ask: null,
    signal: new AbortController().signal,
  })
  expect(code, said.join('\n')).toBe(0)
  return code
}

const answers = async (address: string, status: number) =>
  (await request(site.server, address)).status === status

test.each([
  ['film', 'taxi', '/films/taxi', '/films/taxi-1998', 'taxi-1998'],
  ['personne', 'luc-besson', '/personnes/luc-besson', '/personnes/besson', 'besson'],
  ['plateforme', 'netflix', '/plateformes/netflix', '/plateformes/le-n-rouge', 'le-n-rouge'],
  ['saga', 'balle-perdue', '/sagas/balle-perdue', '/sagas/lino', 'lino'],
  ['auteur', 'redaction', '/auteurs/redaction', '/auteurs/la-redaction', 'la-redaction'],
  ['page', 'charte', '/charte', '/notre-charte', 'notre-charte'],
  ['critique', 'duel', '/critiques/duel', '/critiques/duel-1971', 'duel-1971'],
])(
  'the former address of a renamed %s leads to the present one in one hop',
  async (type, from, old, present, to) => {
    expect((await request(site.server, old)).status).toBe(200)
    await content('rename', type, from, to)
    await until('the new address', () => answers(present, 200))
    const { status, headers } = await request(site.server, `${old}?x=1`)
    expect({ status, location: headers.location?.replace(site.server.url, '') }).toEqual({
      status: 308,
      location: `${present}?x=1`,
    })
  },
)

test('a withdrawn address answers 410 with a page that tells why, and its notice does too', async () => {
  await writeFile(
    path.join(site.folder, 'content/actualites/ephemere.md'),
    news({ title: '"Éphémère"', authors: '[la-redaction]', aliases: '[autrefois]' }),
  )
  await until('the item', () => answers('/actualites/ephemere', 200))
  await content('delete', 'actualite', 'ephemere', '--gone', 'L’information était fausse.')
  await until('the withdrawal', () => answers('/actualites/ephemere', 410))
  for (const address of ['/actualites/ephemere', '/actualites/autrefois', '/retraits/actualites-ephemere']) {
    const { status, headers, text } = await request(site.server, address, {
      headers: { 'If-None-Match': '*' },
    })
    expect(status, address).toBe(410)
    expect(text, address).toContain('L’information était fausse.')
    expect(text, address).toContain('Cette page a été retirée le 1er\u00A0juin 2024.')
    expect(text, address).toContain('noindex')
    expect(text, address).not.toMatch(RUNTIME)
    expect(headers['cache-control'], address).toContain('s-maxage=20')
  }
  expect(await answers('/retraits/inconnu', 404)).toBe(true)
})
