import { formatPartialDay } from '../../format/date'
import { formatCount } from '../../format/number'
import { isArticleFile, type ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import type { Milliseconds } from '../../time/clock'
import { addDays } from '../../time/day'
import { epoch } from '../../time/instant'
import { parisDay } from '../../time/paris'
import { formerWords } from './formerWords'
import { gitHistory } from './gitHistory'
import { type Claim, changesOf, type Traced, trace } from './tracedArticle'

/** What was found, and in a sentence what it was held against, or why it could not be. */
export type HistoryCheck = { problems: Problem[]; sentence: string }

/**
 * Holds what articles say of their own past against git: that the words of a correction and a former rating stood
 * there, that an update changed something, that no text is older than git knows.
 *
 * @param content absolute
 */
export function checkHistory(files: readonly ValidFile[], content: string, now: Milliseconds): HistoryCheck {
  const history = gitHistory(content)
  if ('reason' in history) {
    return { problems: [], sentence: `L’historique n’a pas été vérifié\u00A0: ${history.reason}.` }
  }
  const traced = files.filter(isArticleFile).map(file => trace(file, history, now))
  const claims = [
    ...traced.flatMap(article => [...writingClaims(article, now), ...updateClaims(article, now)]),
    ...formerWords(traced, history),
  ]
  const versions = traced.reduce((sum, article) => sum + article.versions.length, 0)
  return {
    problems: claims.map(({ article: { file }, field, ...told }) => ({
      ...file.placeOf(field),
      field: field.join('.'),
      rule: 'unfounded-claim',
      ...told,
    })),
    sentence: `✓ Historique tenu contre git\u00A0: ${formatCount(traced.length, 'article')}, ${formatCount(versions, 'version')}.`,
  }
}

/** Whether a text can have been written on the day that it says, or that its date says. */
function writingClaims(article: Traced, now: Milliseconds): Claim[] {
  const { first, changed } = article
  const { date, written } = article.file.data
  if (written === undefined) {
    if (date.slice(0, 10) >= first) return []
    return [
      {
        article,
        field: ['date'],
        message: `git n’a cet article que depuis le ${formatPartialDay(first)}, après la date qu’il porte.`,
        hint: `Ajoutez « written: ${first} » : la page dira quand il a été écrit.`,
      },
    ]
  }
  const field = ['written']
  if (written < first) {
    return [
      {
        article,
        field,
        message: `git n’a ce texte que depuis le ${formatPartialDay(first)} : rien ne montre qu’il était écrit plus tôt.`,
        hint: `Écrivez « written: ${first} », ou le jour où le texte a été récrit.`,
      },
    ]
  }
  if (written > parisDay(now)) {
    return [
      { article, field, message: 'Ce jour n’est pas venu.', hint: 'Donnez le jour où le texte a été écrit.' },
    ]
  }
  if (written === first || changed.includes(written)) return []
  return [
    {
      article,
      field,
      severity: 'warning',
      message: 'git ne connaît aucun changement de ce texte ce jour-là.',
      hint: `Donnez le jour où il a été écrit ou récrit ; le dernier changement est du ${formatPartialDay(changed.at(-1) ?? first)}.`,
    },
  ]
}

/** Whether there was an article to change at the instant of each change, and whether git knows of a change since. */
function updateClaims(article: Traced, now: Milliseconds): Claim[] {
  const { versions, changed } = article
  const { updated } = article.file.data
  const changes = changesOf(article.file)
  if (updated && !changes.some(({ date }) => date === updated)) {
    changes.push({ field: ['updated'], date: updated })
  }
  return changes.flatMap(({ field, date }): Claim[] => {
    const [first] = versions
    if (!first || first.at > epoch(date)) {
      const known = first ? `que depuis le ${formatPartialDay(parisDay(first.at))}` : 'pas encore'
      return [
        {
          article,
          field,
          message: `git n’a cet article ${known} : rien n’a pu y changer plus tôt.`,
          hint: 'Retirez ce changement s’il n’a pas eu lieu, ou corrigez sa date.',
        },
      ]
    }
    // What is got ready the day before is a change as well, and so is what stands there for a day to come.
    const since = addDays(date.slice(0, 10), -1)
    if (epoch(date) > now || changed.some(day => day >= since)) return []
    return [
      {
        article,
        field,
        message: 'git ne connaît aucun changement de cet article depuis ce jour.',
        hint: 'Une mise à jour change le texte : retirez-la, ou corrigez sa date.',
      },
    ]
  })
}
