import { expect, test } from 'vitest'
import { BODIES, HEADLINES, SUMMARIES } from '../lint/goodFrench'
import { faults } from './bodies'

const texts = [BODIES, HEADLINES, SUMMARIES]
  .flatMap(corpus => Object.values(corpus).flat())
  .filter(text => !/\]\(/.test(text))

test.each([
  ...texts,
  '« Oui [rires][silence]. »',
  '« Non [sic][…] il part. »',
  '« Oui [applaudissements][musique] »',
  'Il tourne [...] puis [ndlr : à Sète] dort.',
])('a body of right French has no fault: %j', text => {
  expect(faults(text)).toEqual([])
})

test.each(['Voir [le site][1].', 'Voir [le site] (/charte).', 'Voir [le site][le-site] ici.'])(
  'what was meant as a link is told: %s',
  text => expect(faults(text)).toEqual([expect.stringContaining('Ce lien n’en est pas un')]),
)
