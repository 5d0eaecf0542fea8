import { expect, test } from 'vitest'
import { licenseUrl } from '@/lib/seo/jsonLd/licenseUrl'

const CC = 'https://creativecommons.org'

test.each([
  ['CC BY 4.0', `${CC}/licenses/by/4.0/`],
  ['CC BY-SA 4.0', `${CC}/licenses/by-sa/4.0/`],
  ['CC-BY-SA-4.0', `${CC}/licenses/by-sa/4.0/`],
  ['cc by-nc-nd 2.0', `${CC}/licenses/by-nc-nd/2.0/`],
  ['CC BY NC SA 2.5', `${CC}/licenses/by-nc-sa/2.5/`],
  ['Creative Commons BY-ND 3.0', `${CC}/licenses/by-nd/3.0/`],
  ['CC\u00A0BY-SA\u202F3.0 FR', `${CC}/licenses/by-sa/3.0/fr/`],
  ['CC BY 3.0 IGO', `${CC}/licenses/by/3.0/igo/`],
  [' CC0 ', `${CC}/publicdomain/zero/1.0/`],
  ['CC0 1.0', `${CC}/publicdomain/zero/1.0/`],
  ['Domaine public', `${CC}/publicdomain/mark/1.0/`],
  ['Licence Art Libre 1.3', 'https://artlibre.org/licence/lal/'],
  ['https://example.org/licence', 'https://example.org/licence'],
])('« %s » has the address %s', (name, url) => {
  expect(licenseUrl(name)).toBe(url)
})

test.each([
  ...['CC BY', 'CC BY-SA 4', 'CC BY 9.0', 'CC BY 4.0 FR', 'CC SA 4.0', 'CC BY-SA-ND 4.0', 'CC0 2.0'],
  ...[
    'Droits réservés',
    '© Netflix',
    'Avec l’autorisation de Pathé',
    'https://',
    'javascript:alert(1)',
    'CC',
  ],
])('« %s » has no address of one page', name => {
  expect(licenseUrl(name)).toBeUndefined()
})
