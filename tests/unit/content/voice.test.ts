import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { proseOf } from '../../support/voice/prose'
import { TICS } from '../../support/voice/tics'

const folder = path.resolve(import.meta.dirname, '../../../content')
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.md') && file.includes(path.sep))
  .map(file => proseOf(file, readFileSync(path.join(folder, file), 'utf8')))

/** The habits that one reading of the first edition has counted; each may be met half as often, or less. */
describe('the voice of the articles', () => {
  test.each(TICS)('$name: $before once, $most at most', ({ most, count }) => {
    expect(count(texts)).toBeLessThanOrEqual(most)
  })

  test('ten headlines of reviews ask what a reader asks, and name who plays in the film or where it is', () => {
    const asking = texts.filter(({ folder, title }) => folder === 'critiques' && title.endsWith('?'))
    expect(asking.length).toBeGreaterThanOrEqual(10)
    for (const { title } of asking) {
      expect(title, 'a name besides the first word').toMatch(/.\p{Lu}\p{Ll}/u)
    }
  })

  test('no headline of the news asks a question or tells what the newsroom does not know', () => {
    const titles = texts.filter(({ folder }) => folder === 'actualites').map(({ title }) => title)
    expect(titles.filter(title => /ignorons|en blanc|inconnue?\b|durées\b/u.test(title))).toEqual([])
  })
})

describe('what is counted', () => {
  const body = (text: string) => proseOf('critiques/a.md', `---\ntitle: A\n---\n${text}`)

  test('sentences of others, addresses and directives are not the voice of the house', () => {
    const { sentences, crossheads } = body(
      '« Le poids : tout est là ; rien d’autre », dit-il. [Ici](/films/a:b).\n\n## On part\n\n::film[a]\n\nFin.',
    )
    expect(sentences.join(' ')).not.toMatch(/poids|:|;/)
    expect(crossheads).toEqual(['On part'])
    expect(sentences.at(-1)).toBe('Fin.')
  })

  test.each([
    ['Ciel bas', true],
    ['Le poids, encore', true],
    ['Le pistolet ne passe pas la grille', false],
    ['On part quand ?', false],
    ['Une épaule suffit', false],
  ])('a crosshead says something or not: %s', (crosshead, isSilent) => {
    const count = TICS.find(({ name }) => name.startsWith('crossheads'))?.count
    expect(count?.([body(`## ${crosshead}\n\nTexte.`)])).toBe(isSilent ? 100 : 0)
  })
})
