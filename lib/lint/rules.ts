import { brokenEncoding } from './brokenEncoding'
import { capitalAccent } from './capitalAccent'
import { cutText, perhapsCut } from './cutText'
import { doubleWord } from './doubleWord'
import { foreignLetters } from './foreignLetters'
import { foreignSyntax } from './foreignSyntax'
import { leftMarks } from './leftMarks'
import { misspellings } from './misspellings'
import { mixedApostrophes } from './mixedApostrophes'
import type { LintRule } from './passage'
import { relativeDay, today } from './relativeDay'
import { unpaired } from './unpaired'
import { weekday } from './weekday'

/** Every rule about the French of a text, in the order in which findings at one place are told. */
export const RULES: readonly LintRule[] = [
  today,
  relativeDay,
  weekday,
  doubleWord,
  capitalAccent,
  cutText,
  perhapsCut,
  unpaired,
  misspellings,
  foreignLetters,
  brokenEncoding,
  foreignSyntax,
  leftMarks,
  mixedApostrophes,
]
