import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { remark } from 'remark'
import remarkDirective from 'remark-directive'
import remarkHtml from 'remark-html'
import { VFile } from 'vfile'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { feedHtml } from '@/lib/feeds/feedHtml'
import { figures } from '@/lib/markdown/figures'
import { htmlToMarkdown } from '@/lib/markdown/htmlToMarkdown'
import { images } from '@/lib/markdown/images'
import { sanitizeSchema } from '@/lib/markdown/sanitizeSchema'
import { faults, records } from './bodies'

/** The smallest header that says "GIF, 1600 by 900". */
const GIF = Buffer.from([...Buffer.from('GIF89a'), 0x40, 0x06, 0x84, 0x03, 0, 0, 0])

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'photogramme-'))
  await mkdir(path.join(folder, 'images'))
  for (const name of ['quai.gif', 'pont.gif']) await writeFile(path.join(folder, 'images', name), GIF)
})

afterEach(() => rm(folder, { recursive: true }))

function render(markdown: string): { html: string; faults: string[] } {
  const file = new VFile(markdown)
  const html = String(
    remark()
      .use(remarkDirective)
      .use(figures, records)
      .use(images, folder)
      .use(remarkHtml, { sanitize: sanitizeSchema })
      .processSync(file),
  )
  return { html, faults: file.messages.map(({ reason }) => reason) }
}

const QUAI = '::image[Le *quai*, au petit matin]{src=/images/quai.gif alt="Un quai vide" credit="Paul Lens"}'

describe('a picture with a caption and a credit', () => {
  test('is a figure: measured, with what it shows in words, its caption and who made it', () => {
    const { html, faults: found } = render(QUAI)
    expect(found).toEqual([])
    expect(html).toMatch(
      /^<figure><img src="\/images\/quai\.gif" alt="Un quai vide" width="1600" height="900"/,
    )
    expect(html).toContain('Le <em>quai</em>, au petit matin – Paul Lens</figcaption></figure>')
  })

  test('may have only one of the two, or neither', () => {
    expect(render('::image[Le quai]{src=/images/quai.gif alt="Un quai"}').html).toContain(
      '>Le quai</figcaption>',
    )
    expect(render('::image{src=/images/quai.gif alt="Un quai" credit="AFP"}').html).toContain(
      '>AFP</figcaption>',
    )
    expect(render('::image{src=/images/quai.gif alt="Un quai"}').html).not.toContain('figcaption')
  })

  test('leads to whoever made it, where she has a record', () => {
    const { html } = render('::image{src=/images/quai.gif alt="Un quai" credit=alban-lenoir}')
    expect(html).toContain('<a href="/personnes/alban-lenoir">Alban Lenoir</a>')
  })

  test('is also what a picture alone in its paragraph with a title is', () => {
    const { html } = render('![Un quai vide](/images/quai.gif "Le quai, au petit matin")')
    expect(html).toMatch(/^<figure><img [^>]*alt="Un quai vide"/)
    expect(html).toContain('>Le quai, au petit matin</figcaption>')
    expect(html).not.toContain('title=')
    expect(render('Là ![Un quai](/images/quai.gif "Titre") et là.').html).not.toContain('figure')
  })

  test('keeps its caption for programs that read feeds and Markdown', () => {
    const feed = feedHtml(render(QUAI).html, 'https://exemple.fr/critiques/quai')
    expect(feed).toContain('src="https://exemple.fr/images/quai.gif"')
    expect(feed).toContain('au petit matin – Paul Lens</figcaption>')
    const markdown = htmlToMarkdown(feed)
    expect(markdown).toContain('![Un quai vide](https://exemple.fr/images/quai.gif)')
    expect(markdown).toContain('Le _quai_, au petit matin – Paul Lens')
  })
})

test('a gallery holds its pictures together, and says so', () => {
  const { html, faults: found } = render(
    `:::galerie\n${QUAI}\n\n![Un pont](/images/pont.gif)\n:::\n\nLa suite.`,
  )
  expect(found).toEqual([])
  expect(html).toMatch(/^<div class="galerie" role="group" aria-label="Galerie d’images">\s*<figure>/)
  expect(html.match(/<img /g)).toHaveLength(2)
  expect(html).toMatch(/<\/div>\s*<p>La suite\.<\/p>/)
})

describe('is refused', () => {
  test.each([
    [
      'a picture that does not say where it is',
      '::image[Le quai]{alt="Un quai"}',
      'Cette image ne dit pas où elle est.',
    ],
    [
      'a picture without words for it',
      '::image{src=/images/quai.gif}',
      'Cette image n’a pas de texte de remplacement.',
    ],
    ['a picture that is not there', '::image{src=/images/rien.jpg alt="Rien"}', 'Cette image n’existe pas'],
    [
      'a picture of another site',
      '::image{src="https://x.fr/a.jpg" alt="Rien"}',
      'se range dans public/images',
    ],
    ['an attribute that it has not', '::image{src=/images/rien.jpg alt="a" titre="b"}', 'Attribut inconnu'],
    ['a text in a gallery', ':::galerie\nUn texte.\n:::', 'Une galerie ne contient que des images.'],
    ['a gallery of nothing', ':::galerie\n:::', 'Ce bloc est vide.'],
    ['a gallery that is not closed', ':::galerie\n::image{src=/images/a.jpg alt="a"}\n', 'n’est pas fermé'],
  ])('%s', (_, markdown, message) => {
    expect(faults(markdown).join('\n')).toContain(message)
  })
})
