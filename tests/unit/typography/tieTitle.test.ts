import { describe, expect, it } from 'vitest'
import { tieTitle } from '@/lib/typography/tieTitle'

describe('the number of a title', () => {
  it.each([
    ['Balle perdue 2', 'Balle perdue\u00A02'],
    ['Balle perdue 2, la surenchère', 'Balle perdue\u00A02, la surenchère'],
    ['Terminator 2\u00A0: Le Jugement dernier', 'Terminator\u00A02\u00A0: Le Jugement dernier'],
    ['Ce que Terminator 2 apprend à ses machines', 'Ce que Terminator\u00A02 apprend à ses machines'],
    ['Banlieue 13', 'Banlieue\u00A013'],
    ['36 quai des Orfèvres', '36\u00A0quai des Orfèvres'],
  ])('stays with its word: %s', (title, tied) => {
    expect(tieTitle(title)).toBe(tied)
    expect(tieTitle(tied)).toBe(tied)
  })

  it.each(['Le polar en 12 films', 'Sorti en 2022 sur Netflix', 'Un film en 3D', 'Drive'])(
    'is left alone where it counts what follows or is no number of a title: %s',
    title => expect(tieTitle(title)).toBe(title),
  )
})
