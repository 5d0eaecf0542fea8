import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml'
import type { Problem } from '../../model/problem'
import type { RuleId } from '../../model/ruleIds'
import { parsedUrl } from '../../parsedUrl.mjs'
import { didYouMean } from '../../text/suggest'
import { KEYS } from '../sources/keyRoles'
import { type Carte, NO_CARTE } from './carte'
import { CarteFault, QUESTION, VALUES } from './carteValue'

const SITE_KEYS = Object.keys(NO_CARTE.site) as (keyof Carte['site'])[]
const SECTIONS = Object.keys(NO_CARTE) as (keyof Carte)[]
/** What may be said of how a folder of Markdown is read. */
const READING_KEYS = ['films', 'seances', ...Object.keys(KEYS)]
/** More is no map that a human has edited, and would hold up the command. */
const MAX_BYTES = 20_000_000

/**
 * The map as it is written. A value that cannot be taken is a problem with its place, and so is a word that no section
 * or key has: a slip would otherwise leave a decision unheard.
 *
 * @param file as messages name it
 */
export function readCarte(text: string, file: string): { carte: Carte; problems: Problem[] } {
  const lines = new LineCounter()
  const problems: Problem[] = []
  const complain = (offset: number, rule: RuleId, message: string, hint: string, field?: string) => {
    const { line, col } = lines.linePos(offset)
    problems.push({
      file,
      line: line || 1,
      column: col || 1,
      rule,
      message,
      hint,
      ...(field ? { field } : {}),
    })
  }
  const carte: { -readonly [Section in keyof Carte]: Carte[Section] } = {
    ...NO_CARTE,
    site: { ...NO_CARTE.site },
  }
  if (Buffer.byteLength(text) > MAX_BYTES) {
    complain(0, 'limits', 'Cette carte dépasse 20 Mo.', 'Supprimez-la : l’essai suivant en écrit une autre.')
    return { carte, problems }
  }
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    uniqueKeys: true,
  })
  for (const { code, pos } of document.errors) {
    const isTwice = code === 'DUPLICATE_KEY'
    complain(
      pos[0],
      'yaml',
      isTwice ? 'Cette clé est écrite deux fois.' : 'Cette ligne n’est pas lisible.',
      isTwice
        ? 'Gardez une seule des deux lignes.'
        : 'Vérifiez le retrait (deux espaces), et les guillemets droits autour d’un texte qui contient « : » ou « # ».',
    )
  }
  if (problems.length > 0 || document.contents === null) return { carte, problems }
  if (!isMap(document.contents)) {
    complain(
      0,
      'invalid-type',
      'Une carte est faite de rubriques.',
      `Les rubriques : ${SECTIONS.join(', ')}.`,
    )
    return { carte, problems }
  }

  for (const pair of document.contents.items) {
    const name = keyOf(pair)
    const section = SECTIONS.find(known => known === name)
    if (!section) {
      complain(
        offsetOf(pair.key),
        'unknown-field',
        `« ${name} » n’est pas une rubrique de la carte.`,
        didYouMean(name, SECTIONS, `Les rubriques : ${SECTIONS.join(', ')}.`),
      )
      continue
    }
    if (isScalar(pair.value) && pair.value.value === null) continue
    if (!isMap(pair.value)) {
      complain(
        offsetOf(pair.value ?? pair.key),
        'invalid-type',
        `La rubrique « ${name} » attend des lignes « nom: choix ».`,
        'Mettez chaque ligne à deux espaces du bord.',
        name,
      )
      continue
    }
    if (section === 'site') readSite(pair.value.items)
    else readSection(section, pair.value.items)
  }
  return { carte, problems }

  function readSite(pairs: readonly Pair[]): void {
    for (const pair of pairs) {
      const name = keyOf(pair)
      const key = SITE_KEYS.find(known => known === name)
      const value = isScalar(pair.value) ? pair.value.value : undefined
      if (!key) {
        complain(
          offsetOf(pair.key),
          'unknown-field',
          `« ${name} » n’est pas une clé de « site ».`,
          didYouMean(name, SITE_KEYS, `Les clés : ${SITE_KEYS.join(', ')}.`),
          'site',
        )
      } else if (value !== null && typeof value !== 'string' && typeof value !== 'number') {
        complain(
          offsetOf(pair.value),
          'invalid-type',
          'Il faut ici un texte.',
          'Mettez-le entre guillemets droits.',
          `site.${key}`,
        )
      } else {
        const written = value === null || value === QUESTION || value === '' ? null : String(value)
        try {
          checkSite(key, written)
          carte.site[key] = written
        } catch (error) {
          report(error, pair, `site.${key}`)
        }
      }
    }
  }

  function readSection<S extends Exclude<keyof Carte, 'site'>>(section: S, pairs: readonly Pair[]): void {
    const values = new Map<string, ReturnType<(typeof VALUES)[S]>>()
    for (const pair of pairs) {
      const key = keyOf(pair)
      if (!isScalar(pair.value)) {
        complain(
          offsetOf(pair.value ?? pair.key),
          'invalid-type',
          `« ${key} » attend un seul choix.`,
          'Écrivez-le sur la même ligne, après deux points et une espace.',
          section,
        )
        continue
      }
      if (section === 'lecture' && !READING_KEYS.includes(key)) {
        complain(
          offsetOf(pair.key),
          'unknown-field',
          `« ${key} » n’est pas une clé de « lecture ».`,
          didYouMean(key, READING_KEYS, `Les clés : ${READING_KEYS.join(', ')}.`),
          section,
        )
        continue
      }
      try {
        const read = VALUES[section] as (written: unknown) => ReturnType<(typeof VALUES)[S]>
        values.set(key, read(pair.value.value))
      } catch (error) {
        report(error, pair, section)
      }
    }
    Object.assign(carte, { [section]: values })
  }

  function report(error: unknown, pair: Pair, field: string): void {
    if (!(error instanceof CarteFault)) throw error
    complain(offsetOf(pair.value ?? pair.key), 'invalid-value', error.message, error.hint, field)
  }
}

function checkSite(key: keyof Carte['site'], written: string | null): void {
  if (written === null) return
  if (key === 'adresse' && !parsedUrl(written)) {
    throw new CarteFault('Ce n’est pas l’adresse d’un site.', 'Écrivez-la en entier : https://www.exemple.fr')
  }
  if (key === 'fuseau' && !isTimeZone(written)) {
    throw new CarteFault(
      `« ${written} » n’est pas un fuseau horaire.`,
      'Écrivez par exemple Europe/Paris, America/Montreal ou +02:00.',
    )
  }
  if (key === 'adresses' && !written.startsWith('/')) {
    throw new CarteFault(
      'Le motif des anciennes adresses commence par « / ».',
      'Écrivez par exemple /:year/:month/:day/:slug/, ou /:title/.',
    )
  }
  if (key === 'langue' && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(written)) {
    throw new CarteFault(`« ${written} » n’est pas une langue.`, 'Écrivez fr, en, de, pt-BR…')
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('fr', { timeZone: name })
    return true
  } catch {
    return false
  }
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value ?? '') : ''
}

function offsetOf(node: unknown): number {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
  return Array.isArray(range) ? Number(range[0]) : 0
}
