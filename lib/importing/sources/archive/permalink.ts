/** What the placeholders of an address pattern stand for. */
export type Placeholders = Readonly<Record<string, string | undefined>>

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august'],
  ...['september', 'october', 'november', 'december'],
]

/**
 * An address from a pattern such as `/:year/:month/:title/`; what stands for nothing leaves no empty part. Null where
 * the pattern names something that is not known: half an address leads nowhere.
 */
export function filled(pattern: string, known: Placeholders): string | null {
  let isWhole = true
  const address = pattern.replace(/:(\w+)/g, (_, name: string) => {
    const key = Object.keys(known)
      .filter(one => name.startsWith(one))
      .sort((a, b) => b.length - a.length)[0]
    const value = key === undefined ? undefined : known[key]
    if (key === undefined || value === undefined) isWhole = false
    return `${value ?? ''}${name.slice(key?.length ?? 0)}`
  })
  if (!isWhole) return null
  return encodeURI(`/${address}`.replace(/\/{2,}/g, '/')).replaceAll('%25', '%')
}

/**
 * The parts of a date that patterns name, by the names of Jekyll and of Hugo.
 *
 * @param date an instant or a day; the parts are those of the clock that it is written by
 */
export function datePlaceholders(date: string | null): Placeholders {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d))?/.exec(date ?? '') ?? []
  if (!year || !month || !day) return {}
  const moment = new Date(`${year}-${month}-${day}T00:00:00Z`)
  const yearDay = Math.round((moment.getTime() - Date.UTC(Number(year), 0, 1)) / 86_400_000) + 1
  const name = MONTHS[Number(month) - 1] ?? ''
  const weekday = WEEKDAYS[moment.getUTCDay()] ?? ''
  return {
    ...{ year, month, day, hour, minute, second },
    short_year: year.slice(2),
    i_month: String(Number(month)),
    i_day: String(Number(day)),
    y_day: String(yearDay).padStart(3, '0'),
    yearday: String(yearDay),
    monthname: name,
    long_month: capitalised(name),
    short_month: capitalised(name.slice(0, 3)),
    weekday: String(moment.getUTCDay()),
    weekdayname: weekday,
    long_day: capitalised(weekday),
    short_day: capitalised(weekday.slice(0, 3)),
    w_day: String(moment.getUTCDay() || 7),
    ...isoWeek(moment),
  }
}

function isoWeek(moment: Date): Placeholders {
  const thursday = new Date(moment)
  thursday.setUTCDate(moment.getUTCDate() + 4 - (moment.getUTCDay() || 7))
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  const week = Math.ceil(((thursday.getTime() - first) / 86_400_000 + 1) / 7)
  return { week: String(week).padStart(2, '0'), w_year: String(thursday.getUTCFullYear()) }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
