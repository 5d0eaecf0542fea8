import type { ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import type { Milliseconds } from '../../time/clock'
import { epoch } from '../../time/instant'
import { parisDay } from '../../time/paris'

/** Films are announced so many years before they come out, and no earlier. */
const ANNOUNCED = 10

type Dated = { field: readonly PropertyKey[]; date: string | undefined }

/**
 * What has happened by what it says, and is dated later than `now`: births and deaths, offers that were verified,
 * figures, sources that were read. A film may be announced. Of articles see also checkFutureUpdates.ts.
 */
export function checkFutureDates(files: readonly ValidFile[], now: Milliseconds): Problem[] {
  const today = parisDay(now)
  return files.flatMap(file => {
    const late = factsOf(file).filter(({ date }) => date && isAfter(date, today, now))
    if (file.kind === 'film' && file.data.year > Number(today.slice(0, 4)) + ANNOUNCED) {
      late.push({ field: ['year'], date: String(file.data.year) })
    }
    return late.map(
      ({ field }): Problem => ({
        ...file.placeOf([...field]),
        field: field.map(String).join('.'),
        rule: 'future-date',
        message: 'Cette date est à venir.',
        hint: 'Vérifiez le jour, le mois et l’année.',
        severity: 'warning',
      }),
    )
  })
}

function factsOf(file: ValidFile): Dated[] {
  switch (file.kind) {
    case 'person':
      return [
        { field: ['birth'], date: file.data.birth },
        { field: ['death'], date: file.data.death },
      ]
    case 'film':
      return file.data.where.map(({ checkedOn }, index) => ({
        field: ['where', index, 'checkedOn'],
        date: checkedOn,
      }))
    case 'figure':
      return [{ field: ['source', 'date'], date: file.data.source.date }]
    case 'review':
    case 'news':
      return file.data.sources.map(({ date }, index) => ({ field: ['sources', index, 'date'], date }))
    default:
      return []
  }
}

/** @param date an instant in the stored form, or a day, a month or a year, which are later as a whole */
function isAfter(date: string, today: string, now: Milliseconds): boolean {
  return date.includes('T') ? epoch(date) > now : date > today.slice(0, date.length)
}
