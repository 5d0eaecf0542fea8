import { readdirSync, readFileSync } from 'node:fs'
import matter from 'gray-matter'
import { expect, test } from 'vitest'
import { convert, JEKYLL, MARKDOWN } from './support'

test('what our pages read as its engine did stays byte for byte', () => {
  const text =
    'Un _italique_ et  deux espaces.\nUne ligne.  \nUne autre : Netflix:France, 12:30.\n\n* un\n* deux\n\n\n1. a\n2. b\n\n> Un quai\n'
  expect(convert(text, JEKYLL)).toMatchObject({ markdown: text, losses: [], guesses: [], toLookAt: [] })
})

test('only the block that says something else is written anew', () => {
  const text = 'Un _italique_.\n\nUn <b>gras</b> ici.\n\nEncore _un_.\n'
  expect(convert(text, JEKYLL).markdown).toBe('Un _italique_.\n\nUn **gras** ici.\n\nEncore _un_.\n')
})

test('what our reading has switched off keeps its sense: indented code, underlined crossheads, boxes to tick', () => {
  expect(convert('Sous-titre\n---\n\n    du code\n\n- [x] fait\n', JEKYLL).markdown).toBe(
    '## Sous-titre\n\n```\ndu code\n```\n\n- ☑ fait\n',
  )
})

test('links by reference, attributes of kramdown and ids of crossheads', () => {
  const { markdown, losses } = convert(
    '# Titre {#t}\n\n[Taxi][1] et [2].\n{:.chapo}\n\n[1]: https://ancien.example/2013/05/12/taxi/\n',
    JEKYLL,
  )
  expect(markdown).toBe('## Titre\n\n[Taxi](/critiques/taxi) et \\[2].\n')
  expect(losses.map(({ what }) => what)).toEqual(['attributs de kramdown', 'ancre d’un intertitre'])
})

test('HTML around Markdown, and Markdown in HTML', () => {
  const text =
    '<div class="box">\n\nUn *mot*.\n\n</div>\n\n<figure><img src="q.jpg" alt="Un quai"><figcaption>Le quai</figcaption></figure>\n'
  expect(convert(text, JEKYLL).markdown).toBe('Un *mot*.\n\n![Un quai](/images/import/q.jpg "Le quai")\n')
})

test('notes that nothing calls are the last paragraph, calls of none are text', () => {
  const { markdown, guesses } = convert('Un[^a] et [^b].\n\n[^a]: La note.\n[^c]: Seule.\n', JEKYLL)
  expect(markdown).toBe('Un[^a] et \\[\\^b].\n\n[^a]: La note.\n\nSeule.\n')
  expect(guesses).toHaveLength(1)
})

test('our own texts come back as they are', () => {
  const texts = ['critiques', 'actualites'].flatMap(folder =>
    readdirSync(`content/${folder}`)
      .filter(name => name.endsWith('.md'))
      .slice(0, 8)
      .map(name => matter(readFileSync(`content/${folder}/${name}`, 'utf8')).content),
  )
  expect(texts.length).toBeGreaterThan(10)
  for (const text of texts) {
    const { markdown, losses, words } = convert(text, MARKDOWN, { linkOf: () => null })
    expect(markdown.trim()).toBe(text.trim())
    expect(losses).toEqual([])
    expect(words.kept).toBe(words.source)
  }
})
