import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tidyPath } from '@/lib/server/addresses/tidyPath.mjs'
import { formerPathOf, pathForm } from '@/lib/text/formerPath'
import { formerPathFault } from '@/lib/text/formerPathFault'

describe('the normal form of a former address', () => {
  test.each([
    ['/2013/05/12/drive/', '/2013/05/12/drive'],
    ['/2013//05/12/Drive.HTML', '/2013/05/12/drive.html'],
    ['/critique-l%C3%A9on.html', '/critique-léon.html'],
    ['/critique-L\u0045\u0301ON.html', '/critique-léon.html'],
    ['/?p=17', '/?p=17'],
    ['/?P=aB', '/?P=aB'],
    ['/index.php?option=com_content&id=3', '/index.php?id=3&option=com_content'],
    [
      '/index.php?id=3&option=com_content&utm_source=x&fbclid=y&xtor=RSS-1',
      '/index.php?id=3&option=com_content',
    ],
    ['/a?b=%C3%A9+%C3%A8&&c=', '/a?b=é%20è&c'],
    ['/a?b=1%262&c=%2B', '/a?b=1%262&c=%2B'],
    ['/100%25-cin%C3%A9ma/quoi%3F', '/100%25-cinéma/quoi%3F'],
    ['/un%2520espace', '/un%2520espace'],
    ['/un%20espace', '/un espace'],
  ])('of %s is %s', (written, form) => {
    expect(formerPathFault(written)).toBeNull()
    expect(formerPathOf(written)).toBe(form)
  })

  const paths = fc
    .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 })
    .map(parts => `/${parts.map(encodeURIComponent).join('/')}`)
    .filter(path => formerPathFault(path) === null)
  const queries = fc
    .array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), { maxLength: 4 })
    .map(pairs => pairs.map(pair => pair.map(encodeURIComponent).join('=')))
  const joined = (path: string, query: string[]) => (query.length > 0 ? `${path}?${query.join('&')}` : path)

  test('is its own normal form', () => {
    fc.assert(
      fc.property(paths, queries, (path, query) => {
        const form = formerPathOf(joined(path, query))
        expect(formerPathOf(form)).toBe(form)
      }),
    )
  })

  test('is the same in whatever order the parameters stand, and with a slash at its end', () => {
    fc.assert(
      fc.property(paths, queries, (path, query) => {
        expect(formerPathOf(joined(`${path}/`, query.toReversed()))).toBe(formerPathOf(joined(path, query)))
      }),
    )
  })

  test('is that of the address as a request tells it, tidied by the server', () => {
    fc.assert(
      fc.property(paths, path => {
        expect(pathForm(tidyPath(path))).toBe(pathForm(path))
      }),
    )
  })
})

test.each([
  ['https://www.ancien.fr/2013/05/12/drive/', 'Écrivez « /2013/05/12/drive/ ».'],
  ['http://ancien.fr/?p=17', 'Écrivez « /?p=17 ».'],
  ['//ancien.fr/drive', 'Écrivez « /drive ».'],
  ['https://www.ancien.fr', 'Écrivez ce qui suit ce nom : « /2013/05/12/drive/ » ou « /?p=17 ».'],
  ['2013/05/12/drive/', 'Écrivez « /2013/05/12/drive/ ».'],
  ['?p=17', 'Écrivez « /?p=17 ».'],
  ['/drive/#respond', 'Écrivez « /drive/ ».'],
  ['/#!/drive', 'Retirez cette adresse : aucun serveur ne peut la reconnaître.'],
  ['/a/../drive?b=1', 'Écrivez « /drive?b=1 ».'],
  ['/a/%2e%2e/drive', 'Écrivez « /drive ».'],
  ['/a\\drive', 'Écrivez « /a/drive ».'],
  ['/a%5Cdrive', 'Retirez-la.'],
  ['/a%00drive', 'Retirez-la.'],
  ['/100%-drive', 'Écrivez « /100%25-drive ».'],
  ['/critique-l%E9on.html', 'Écrivez « /critique-léon.html ».'],
  ['/?p=17&amp;lang=fr', 'Écrivez le caractère lui-même : « & ».'],
  ['/dr\u200Bive', 'Effacez-la et copiez-la de la barre d’adresse du navigateur.'],
  [
    '/?utm_source=rss',
    'Retirez-la, ou ajoutez les paramètres par lesquels l’ancien site nommait cette page : « /?p=17 ».',
  ],
])('%s is no former address: %s', (written, remedy) => {
  expect(formerPathFault(written)?.hint).toBe(remedy)
})
