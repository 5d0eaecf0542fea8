import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { contentFolder, news, review, SITE } from '../../../support/contentFolder'

const image = '{ alt: "Lino", credit: "Netflix", license: presse, src: /images/lino.png }'

/** The first bytes of a PNG, which say how large it is. */
function png(width: number): Uint8Array {
  const bytes = Buffer.alloc(33)
  bytes.write('\x89PNG\r\n\x1a\n', 0, 'latin1')
  bytes.writeUInt32BE(13, 8)
  bytes.write('IHDR', 12)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(675, 20)
  return bytes
}

async function problemsOf(files: Record<string, string | Uint8Array>) {
  return (await inspect(await contentFolder({ ...SITE, ...files }))).problems
}

test('an image of 1200 pixels is wide enough', async () => {
  const problems = await problemsOf({
    'content/critiques/x.md': review({ image }),
    'public/images/lino.png': png(1200),
  })
  expect(problems).toEqual([])
})

test('an image of 1199 pixels is too narrow', async () => {
  const problems = await problemsOf({
    'content/critiques/x.md': review({ image }),
    'public/images/lino.png': png(1199),
  })
  expect(problems).toEqual([
    {
      file: 'content/critiques/x.md',
      line: 10,
      column: 64,
      field: 'image.src',
      rule: 'small-image',
      message: '« /images/lino.png » — L’image fait 1199 pixels de large ; il en faut au moins 1200.',
      hint: 'Choisissez une image plus grande.',
    },
  ])
})

test.each([
  ['a missing image', {}],
  ['a file that is no image', { 'public/images/lino.png': 'Bonjour' }],
  ['an empty file', { 'public/images/lino.png': '' }],
])('%s is reported with where to put it', async (_, files) => {
  expect(await problemsOf({ ...files, 'content/actualites/x.md': news({ image }) })).toEqual([
    {
      file: 'content/actualites/x.md',
      line: 6,
      column: 64,
      field: 'image.src',
      rule: 'missing-image',
      message: '« /images/lino.png » — Cette image n’existe pas, ou n’est pas une image.',
      hint: 'Déposez-la dans public/images/lino.png.',
    },
  ])
})
