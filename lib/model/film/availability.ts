import { capitalised } from '../../format/capitalised'
import { formatCountry } from '../../format/country'
import { formatOn, formatPartialDay } from '../../format/date'
import { formatRuntime } from '../../format/runtime'
import { of } from '../../grammar/joined'
import { formatMedium } from '../../vocabulary'
import type { Film, Platform, Release } from '../items'
import { hasComeOut, isHere } from './release'
import { isStale } from './whereToWatch'

/**
 * One station of a film on its way to viewers. `isThere` when we know that it is still to be had: its platform calls
 * the film its own, or an editor verified an offer; of other releases only the day is known.
 */
type Station = {
  medium: Release['medium']
  platform: Platform | null
  /** A day, month or year; that of an offer whose release is not on record is the day on which it was verified. */
  date: string
  /** Where it was, unless in France or everywhere. */
  country: string | null
  isThere: boolean
  isVerifiedOnly: boolean
}

/** Cinemas, and the platforms that a line names. */
const MOST_PLATFORMS = 2

/**
 * Where a film came out and since when, as a line without a full stop: « Sur Netflix depuis le 19 juin 2020, original
 * de la plateforme », « Sorti au cinéma le 25 janvier 2012 », « Sur Arte à partir du 2 mai 2027 ». « Depuis » stands
 * only where we know that it is still there.
 *
 * @param today as `2026-11-21`
 */
export function availabilityLine(film: Film, today: string): string {
  const stations = stationsOf(film, today)
  if (stations.length === 0) return `Montré pour la première fois ${formatOn(String(film.year))}`
  const parts = stations.map((station, index) => {
    const isFollowing = index > 0 && stateOf(station, today) === 'past'
    return isFollowing ? `puis ${placeOf(station)} ${formatOn(station.date)}` : told(station, today)
  })
  const isOriginal = stations.some(({ platform }) => platform !== null && platform === film.original)
  return capitalised([...parts, ...(isOriginal ? ['original de la plateforme'] : [])].join(', '))
}

/**
 * The same for a row that names a film among others, to the month: « Netflix depuis juin 2020 », « sorti au cinéma en
 * novembre 2004 ». Of several stations the last that has come; of those to come the first, with its day. Null when
 * nothing is on record.
 *
 * @param today as `2026-11-21`
 */
export function availabilityInShort(film: Film, today: string): string | null {
  const stations = stationsOf(film, today)
  const station = stations.findLast(one => stateOf(one, today) !== 'coming') ?? stations[0]
  if (!station) return null
  const state = stateOf(station, today)
  if (state === 'coming') return told(station, today)
  const month = station.isVerifiedOnly ? station.date : station.date.slice(0, 'AAAA-MM'.length)
  const short = told({ ...station, date: month }, today, state)
  return state === 'there' && station.platform ? short.replace(/^sur\s/u, '') : short
}

/** How long a film is, and where it is to be had: « 1 h 32 · Netflix depuis juin 2020 »; what is not on record is left out. */
export function lengthAndPlace(film: Film, today: string): string {
  const length = film.runtime === undefined ? null : formatRuntime(film.runtime)
  return [length, availabilityInShort(film, today)].filter(part => part !== null).join(' · ')
}

type State = 'past' | 'there' | 'coming'

function stateOf({ date, isThere }: Station, today: string): State {
  if (!hasComeOut(date, today)) return 'coming'
  return isThere ? 'there' : 'past'
}

function told(station: Station, today: string, state = stateOf(station, today)): string {
  const place = placeOf(station)
  if (station.isVerifiedOnly) return `${place}, vérifié ${formatOn(station.date)}`
  if (station.date === today) return `${place} dès aujourd’hui${abroad(station)}`
  if (state === 'coming') return `${place} à partir ${from(station.date)}${abroad(station)}`
  if (state === 'there') return `${place} depuis ${since(station.date)}`
  return `${VERBS[station.medium] ?? 'sorti'} ${place} ${formatOn(station.date)}${abroad(station)}`
}

const VERBS: Partial<Record<Release['medium'], string>> = { festival: 'présenté', tv: 'diffusé' }

function placeOf({ platform, medium }: Station): string {
  return platform ? `sur\u00A0${platform.name}` : formatMedium(medium)
}

function abroad({ country }: Station): string {
  return country ? ` (${formatCountry(country)})` : ''
}

/** « du 2 mai 2027 », « d’avril 2027 », « de 2027 ». */
function from(date: string): string {
  return date.length === 10 ? `du\u00A0${formatPartialDay(date)}` : of(formatPartialDay(date))
}

/** « le 19 juin 2020 », « juin 2020 », « 2020 ». */
function since(date: string): string {
  return `${date.length === 10 ? 'le\u00A0' : ''}${formatPartialDay(date)}`
}

/**
 * The cinemas, then the platforms, in order of date; television, discs and festivals only where there is neither, and
 * other countries only where there is nothing here.
 */
function stationsOf(film: Film, today: string): Station[] {
  const valid = film.releases.filter(({ cancelled }) => !cancelled)
  const here = valid.filter(isHere)
  const cinema = here.find(({ medium }) => medium === 'cinema')
  const stations = [...(cinema ? [stationOf(cinema)] : []), ...platformStations(film, here, today)]
  if (stations.length > 0) return stations.sort((a, b) => a.date.localeCompare(b.date))
  const known = [here, valid].flatMap(some => some.find(({ medium }) => medium !== 'festival') ?? [])
  const other = known[0] ?? valid[0]
  return other ? [stationOf(other)] : []
}

function platformStations(film: Film, here: readonly Release[], today: string): Station[] {
  const first = new Map<Platform, Station>()
  for (const release of here) {
    if (release.platform && !first.has(release.platform))
      first.set(release.platform, stationOf(release, release.platform === film.original))
  }
  for (const { platform, checkedOn } of film.where) {
    const released = first.get(platform)
    first.set(platform, {
      ...(released ?? { medium: 'svod', platform, date: checkedOn, country: null }),
      isThere: platform === film.original || !isStale(checkedOn, today),
      isVerifiedOnly: released === undefined,
    })
  }
  return [...first.values()].slice(0, MOST_PLATFORMS)
}

function stationOf(release: Release, isThere = false): Station {
  const { medium, platform, date, country } = release
  return {
    medium,
    platform,
    date,
    country: isHere(release) ? null : country,
    isThere,
    isVerifiedOnly: false,
  }
}
