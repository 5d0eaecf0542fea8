import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { remark } from 'remark'
import remarkHtml from 'remark-html'
import { VFile } from 'vfile'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { images } from '@/lib/markdown/images'
import { sanitizeSchema } from '@/lib/markdown/sanitizeSchema'

/** The smallest header that says "GIF, 1600 by 900". */
const GIF = Buffer.from([...Buffer.from('GIF89a'), 0x40, 0x06, 0x84, 0x03, 0, 0, 0])

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'photogramme-'))
  await mkdir(path.join(folder, 'images'))
  await writeFile(path.join(folder, 'images', 'r21.gif'), GIF)
  await writeFile(path.join(folder, 'images', 'note.txt'), 'Ceci n’est pas une image.')
})

afterEach(() => rm(folder, { recursive: true }))

function render(markdown: string): { html: string; faults: string[] } {
  const file = new VFile(markdown)
  const html = String(
    remark().use(images, folder).use(remarkHtml, { sanitize: sanitizeSchema }).processSync(file),
  )
  return { html, faults: file.messages.map(({ reason }) => reason) }
}

test('a picture of a body keeps its place, waits until it is near and comes in the width needed', () => {
  const { html, faults } = render('![La R21](/images/r21.gif)')
  expect(faults).toEqual([])
  expect(html).toContain('alt="La R21"')
  expect(html).toContain('width="1600" height="900" loading="lazy" decoding="async"')
  expect(html).toContain('srcset="/_next/image?url=%2Fimages%2Fr21.gif&#x26;w=400&#x26;q=75 400w, ')
})

test('what a picture shows is told on one line', () => {
  expect(render('![La R21\n  de Lino](/images/r21.gif)').html).toContain('alt="La R21 de Lino"')
  expect(render('![La R21\nde Lino][r]\n\n[r]: /images/r21.gif').html).toContain('alt="La R21 de Lino"')
})

test('a picture named by reference is one like any other', () => {
  const { html, faults } = render('![La R21][r]\n\n[r]: /images/r21.gif')
  expect(faults).toEqual([])
  expect(html).toContain('width="1600" height="900" loading="lazy"')
})

test.each([
  ['of another site', '![x](https://ailleurs.example/x.jpg)', 'Une image se range dans public/images'],
  ['outside the folder', '![x](/images/../secret.jpg)', 'Une image se range dans public/images'],
  ['that is not there', '![x](/images/absente.jpg)', 'n’existe pas'],
  ['that is text', '![x](/images/note.txt)', 'n’est pas une image'],
])('a picture %s is a fault', (_, markdown, message) => {
  expect(render(markdown).faults).toEqual([expect.stringContaining(message)])
})
