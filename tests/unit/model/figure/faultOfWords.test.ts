import { describe, expect, test } from 'vitest'
import type { Amount } from '@/lib/model/figure/counted'
import { faultOfWords } from '@/lib/model/figure/faultOfWords'

const leon: Amount = { value: 3_546_077, precision: 'exact', unit: 'entrees' }
const accounts: Amount = { value: 37_000_000, precision: 'plus-de', unit: 'comptes' }
const cars: Amount = { value: 30, precision: 'environ', unit: 'voitures' }
const budget: Amount = { value: 5_000_000, upTo: 10_000_000, precision: 'exact', unit: 'euros' }
const runtime: Amount = { value: 92, precision: 'exact', unit: 'minutes' }
const clouzot: Amount = { value: 147, precision: 'exact', unit: 'minutes' }
const nearly: Amount = { value: 41_000_000, precision: 'pres-de', unit: 'vues' }
const half: Amount = { value: 1_500_000, precision: 'exact', unit: 'entrees' }
const million: Amount = { value: 1_000_000, precision: 'exact', unit: 'entrees' }
const prizes: Amount = { value: 6, precision: 'exact', unit: 'prix' }

describe('words that say what the ledger says', () => {
  test.each<[words: string, figure: Amount]>([
    ['3 546 077 entrées', leon],
    ['3\u202F546\u202F077 spectateurs', leon],
    ['plus de 3,5 millions de spectateurs', leon],
    ['3,55 millions', leon],
    ['plus de trois millions d’entrées', leon],
    ['près de 3,6 millions', leon],
    ['environ 3,5 millions', leon],
    ['plus de 37 millions de comptes', accounts],
    ['37 millions de comptes', accounts],
    ['une trentaine de voitures', cars],
    ['environ trente véhicules', cars],
    ['entre 5 et 10 millions d’euros', budget],
    ['de 5 à 10 millions d’euros', budget],
    ['au moins 5 millions d’euros', budget],
    ['1 h 32', runtime],
    ['1\u00A0h\u00A032', runtime],
    ['92 minutes', runtime],
    ['une heure trente-deux', runtime],
    ['quatre-vingt-douze minutes', runtime],
    ['deux heures vingt-sept', clouzot],
    ['près de deux heures et demie', clouzot],
    ['près de 41 millions', nearly],
    ['un million et demi d’entrées', half],
    ['un million cinq cent mille entrées', half],
    ['jusqu’à 1,5 million', half],
    ['pas moins de 37 millions de comptes', accounts],
    ['37 millions de comptes le premier mois', accounts],
    ['5–10 millions d’euros', budget],
    ['1 heure et 32 minutes', runtime],
    ['six statuettes', prizes],
    ['six Oscars', prizes],
  ])('%s', (words, figure) => {
    expect(faultOfWords(words, figure)).toBeNull()
  })
})

describe('words that do not', () => {
  test.each<[words: string, figure: Amount, fault: RegExp]>([
    ['3 546 078 entrées', leon, /3\s546\s077/u],
    ['plus de 2 millions d’entrées', leon, /registre/],
    ['près de 3,5 millions', leon, /registre/],
    ['moins de 3 millions', leon, /registre/],
    ['3 millions', leon, /registre/],
    ['plus de 38 millions de comptes', accounts, /plus de 37\smillions de comptes/u],
    ['près de 37 millions de comptes', accounts, /registre/],
    ['37 millions de vues', accounts, /ne se compte pas en vues/],
    ['trente voitures', cars, /environ 30/],
    ['une quarantaine de voitures', cars, /registre/],
    ['entre 5 et 12 millions d’euros', budget, /de 5 à 10/],
    ['10 millions d’euros', budget, /registre/],
    ['5 à 10 millions de dollars', budget, /dollars/],
    ['1 h 33', runtime, /1\sh\s32/u],
    ['deux heures vingt-sept', runtime, /registre/],
    ['41 millions', nearly, /près de 41/],
    ['cinq Oscars', prizes, /6\sprix/u],
    ['un million et demi d’entrées', million, /registre/],
    ['un million deux cent mille entrées', million, /registre/],
    ['pas plus de 37 millions de comptes', accounts, /registre/],
    ['1 heure et 32 minutes', { ...runtime, value: 60 }, /registre/],
    ['37 millions de comptes, puis 50 millions', accounts, /deux nombres/],
    ['un grand nombre', leon, /Aucun nombre/],
  ])('%s', (words, figure, fault) => {
    expect(faultOfWords(words, figure)).toMatch(fault)
  })
})
