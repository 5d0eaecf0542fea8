import { expect, test } from 'vitest'
import { french } from '@/lib/typography/french'
import { LEFT_AS_TYPED, SISTER_FORMS } from './sisterForms'
import { TYPOGRAPHY_CASES } from './typographyCases'

/** `_` stands for a no-break space and `~` for a narrow one, which no editor shows. */
const spaces = (text: string) => text.replaceAll('_', '\u00A0').replaceAll('~', '\u202F')

const CASES: (readonly [rule: string, typed: string, set: string])[] = [
  ...TYPOGRAPHY_CASES,
  ...SISTER_FORMS,
  ...LEFT_AS_TYPED.map(typed => ['left as typed', typed, typed] as const),
  ['apostrophe between letters', "l'an, aujourd'hui, qu'il", 'l’an, aujourd’hui, qu’il'],
  ['apostrophe after a capital', "L'AFP", 'L’AFP'],
  ['apostrophe before a digit', "l'1", 'l’1'],
  ['apostrophe before a guillemet', "l'« art »", 'l’«_art_»'],
  ['apostrophe at the end of a fragment', "jusqu'", 'jusqu’'],
  ['apostrophe already curly', 'l’an', 'l’an'],
  ['ellipsis', 'Attendez...', 'Attendez…'],
  ['ellipsis before a question mark', 'Quoi... ?', 'Quoi…~?'],
  ['four dots as typed', 'Quoi....', 'Quoi....'],
  ['two dots as typed', 'a..b', 'a..b'],
  ['space before an exclamation mark', 'Oui !', 'Oui~!'],
  ['space before a question mark', 'Qui ?', 'Qui~?'],
  ['space before a semicolon', 'un ; deux', 'un~; deux'],
  ['several spaces before a mark', 'Oui   !', 'Oui~!'],
  ['two marks', 'Quoi ?!', 'Quoi~?!'],
  ['no-break space already there', 'Oui_! Qui~?', 'Oui~! Qui~?'],
  ['mark without a space', 'Oui!', 'Oui~!'],
  ['mark at the start of a fragment', ' ! Oui', '~! Oui'],
  ['space before a colon', 'Le film : oui', 'Le film_: oui'],
  ['colon at the start of a fragment', ' : suite', '_: suite'],
  ['colon at the end of a fragment', 'suite :', 'suite_:'],
  ['colon at the end of a line', 'suite :\nfin', 'suite_:\nfin'],
  ['narrow space before a colon', 'suite~: fin', 'suite_: fin'],
  ['colon before a word as typed', 'voir :mot', 'voir :mot'],
  ['guillemets with spaces', '« oui »', '«_oui_»'],
  ['guillemets without spaces', '«oui»', '«_oui_»'],
  ['guillemets with narrow spaces', '«~oui~»', '«_oui_»'],
  ['guillemet at the end of a fragment', 'dit « ', 'dit «_'],
  ['guillemet at the start of a fragment', ' », dit-il', '_», dit-il'],
  ['mark inside guillemets', '« oui ! »', '«_oui~!_»'],
  ['groups of a number', '37 000 000 de vues', '37~000~000 de vues'],
  ['groups of a number with a unit', '1 500 euros', '1~500_euros'],
  ['groups of a number with a decimal', '12 345,6', '12~345,6'],
  ['year before a number, no group', 'en 2020 300 films', 'en 2020 300 films'],
  ['year after a number, no group', 'le 19 2020', 'le 19 2020'],
  ['phone number, no group', '04 67 00 00 00', '04 67 00 00 00'],
  ['hours and minutes', '1 h 32 et 20 h', '1_h_32 et 20_h'],
  ['minutes', '45 min', '45_min'],
  ['kilometres', '90 km', '90_km'],
  ['percentage', '50 %', '50_%'],
  ['euro sign', '10 €', '10_€'],
  ['millions and milliards', '37 millions, 1 milliard', '37_millions, 1_milliard'],
  ['word that starts like a unit', '3 hommes, 2 mines', '3 hommes, 2 mines'],
  ['number sign', 'le n° 3', 'le n°_3'],
  ['titles of persons', 'M. Pierret, Mme Celma', 'M._Pierret, Mme_Celma'],
  ['title before a small letter', 'M. de Funès', 'M._de Funès'],
  ['hour of a clock', 'à 12:30 : fin', 'à 12:30_: fin'],
  ['hour of a clock with seconds', 'à 12:30:45', 'à 12:30:45'],
  ['web address', "voir https://x.fr/l'a...b : fin", "voir https://x.fr/l'a...b_: fin"],
  ['web address without protocol', "voir www.x.fr/l'a ; fin", "voir www.x.fr/l'a~; fin"],
  ['mail address', "l'adresse d'a...b@x-y.fr : fin", 'l’adresse d’a...b@x-y.fr_: fin'],
  ['spaces at both ends', ' oui ', ' oui '],
  ['nothing', '', ''],
]

test.each(CASES)('%s: “%s” becomes “%s”', (_rule, typed, set) => {
  expect(french(spaces(typed))).toBe(spaces(set))
})

test.each(CASES)('%s: setting “%s” twice changes nothing', (_rule, typed) => {
  const once = french(spaces(typed))
  expect(french(once)).toBe(once)
})
