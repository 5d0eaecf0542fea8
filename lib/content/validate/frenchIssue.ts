import type { z } from 'zod'
import { countryCodeOf } from '../../format/country'
import type { ParsedFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { BEST_RATING } from '../../model/rating'
import { ARTICLE_PATTERN, COUNTRY_PATTERN } from '../../model/schema/scalars'
import { bareName } from '../../text/bareName'
import { SLUG_PATTERN, slugOf } from '../../text/slug'
import { didYouMean } from '../../text/suggest'

/** Words that editors coming from other systems, or from French, write for a field. */
const OTHER_WORDS: Record<string, string> = {
  acteurs: 'cast',
  annee: 'year',
  auteur: 'authors',
  auteurs: 'authors',
  author: 'authors',
  categories: 'tags',
  chapo: 'summary',
  description: 'summary',
  distribution: 'cast',
  duration: 'runtime',
  duree: 'runtime',
  director: 'directors',
  keywords: 'tags',
  lieu: 'place',
  nom: 'name',
  note: 'rating',
  pays: 'countries',
  plateforme: 'platforms',
  realisateur: 'directors',
  realisateurs: 'directors',
  realisation: 'directors',
  resume: 'summary',
  scenario: 'writers',
  scenaristes: 'writers',
  sortie: 'releases',
  sorties: 'releases',
  stars: 'rating',
  tag: 'tags',
  titre: 'title',
}

/** What is behind the colon of some of them. */
const FORMS: Record<string, string> = {
  authors: ' et prend une liste : [redaction]',
  countries: ' et prend une liste de codes : [FR]',
  directors: ' et prend une liste',
  runtime: ' et se compte en minutes : 97',
}

/** Fields of other systems that have no counterpart by another name. */
const OTHER_WAYS: Record<string, string> = {
  slug: 'Retirez-le : l’adresse est le nom du fichier.',
  published: 'Retirez-le : tout est publié à sa date, sauf avec « draft: true ».',
  status: 'Retirez-le : un brouillon porte « draft: true ».',
}

/** The fields of a kind, and those of the other kind of article. */
type Keys = { here: readonly string[]; elsewhere: readonly string[] }

/** A zod issue as one problem (or one per unknown key), with the place in the file and the fix, in French. */
export function frenchIssue(issue: z.core.$ZodIssue, parsed: ParsedFile, keys: Keys): Problem[] {
  const field = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      ...parsed.placeOf([...issue.path, key], 'key'),
      field: field ? `${field}.${key}` : key,
      message: keys.elsewhere.includes(key)
        ? `Ce champ est celui ${parsed.folder === 'critiques' ? 'des actualités' : 'des critiques'}.`
        : 'Ce champ n’existe pas ici.',
      hint: fixOfKey(key, keys, parsed.folder === 'critiques' ? 'actualites' : 'critiques'),
    }))
  }
  const [key] = issue.path
  if (issue.path.length === 1 && parsed.empty.includes(String(key))) {
    return [
      {
        ...parsed.placeOf([String(key)], 'key'),
        field,
        message: 'Ce champ est obligatoire et il est vide.',
        hint: 'Écrivez sa valeur derrière les deux-points.',
      },
    ]
  }
  const value = valueAt(parsed.data, issue.path)
  // A field that is not there has no place: not even the line of the first field, which is well.
  const isMissing = value === undefined && issue.path.length === 1
  return [
    {
      ...(isMissing ? { file: parsed.file, line: 1, column: 1 } : parsed.placeOf(issue.path)),
      field,
      message: `${show(value)}${sentence(ruleOf(issue, value))}`,
      hint: fixOf(issue, value, keys),
    },
  ]
}

function fixOfKey(key: string, { here, elsewhere }: Keys, otherFolder: string): string {
  if (here.includes(key.trim())) {
    return `Effacez l’espace insécable qui suit « ${key.trim()} » : les deux-points collent au nom du champ.`
  }
  const other = OTHER_WORDS[key]
  if (other && here.includes(other)) return `Le champ s’appelle « ${other} »${FORMS[other] ?? ''}.`
  if (OTHER_WAYS[key]) return OTHER_WAYS[key]
  if (elsewhere.includes(key)) {
    // « film » is « films » in a news item; « rating » is not « ranking ».
    const twin = here.find(one => one === `${key}s` || key === `${one}s`)
    return twin
      ? `Ici, écrivez « ${twin} ».`
      : `Retirez-le, ou rangez le fichier dans content/${otherFolder}/.`
  }
  return didYouMean(key, here, `Les champs connus sont : ${here.join(', ')}.`)
}

function ruleOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'Ce champ est obligatoire et manque.'
  if (value === null && issue.code === 'invalid_type') return 'Ce champ est vide.'
  const size = sizeRule(issue, value)
  if (size) return size
  if (issue.code === 'invalid_value') return 'Cette valeur n’est pas de celles que le champ connaît.'
  if (issue.code === 'invalid_type' && issue.message.startsWith('Entrée invalide')) {
    const expected = EXPECTED[issue.expected]
    if (expected) return `Il faut ici ${expected}.`
  }
  return issue.message
}

/** zod’s own sentences about lengths speak of « chaîne de caractères ». */
function sizeRule(issue: z.core.$ZodIssue, value: unknown): string | null {
  if (issue.code === 'too_small' && (value === '' || (Array.isArray(value) && value.length === 0))) {
    return 'Ce champ est vide.'
  }
  if (issue.code !== 'too_big') return null
  if (typeof value === 'string') {
    return `Ce texte compte ${value.trim().length} caractères ; il en faut ${issue.maximum} au plus.`
  }
  return Array.isArray(value)
    ? `Cette liste compte ${value.length} éléments ; il en faut ${issue.maximum} au plus.`
    : null
}

function fixOf(issue: z.core.$ZodIssue, value: unknown, { here }: Keys): string {
  const [group, key] = namesIn(issue.path)
  if (issue.code === 'custom' && typeof issue.params?.hint === 'string') return issue.params.hint
  if (value === undefined) return `Ajoutez « ${key}: » dans ${group ? `« ${group} »` : 'l’en-tête'}.`
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    return didYouMean(String(value), values, `Valeurs possibles : ${values.join(', ')}.`)
  }
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof value)) {
      return `Mettez la valeur entre guillemets droits : ${key}: "${value}".`
    }
    if (issue.expected === 'boolean') return `Écrivez ${key}: true ou ${key}: false, sans guillemets.`
    if (issue.expected === 'number' && typeof value === 'string') {
      const number = numberIn(value, key)
      const manner = /^[\d.]+$/.test(value)
        ? 'sans guillemets'
        : value.includes(',')
          ? 'avec un point'
          : 'seul'
      return `Écrivez le nombre ${manner} : ${key}: ${number ?? (key === 'rating' ? '3.5' : '…')}.`
    }
    if (issue.expected === 'array') {
      return typeof value === 'object' || /^-\S/.test(String(value))
        ? 'Commencez chaque élément de la liste par un trait d’union et une espace : « - … ».'
        : `Écrivez une liste entre crochets : ${key}: [${listIn(value)}].`
    }
    if (issue.expected === 'object' && here.length > 0) {
      return `Écrivez ${key}: { ${here.map(name => `${name}: …`).join(', ')} }.`
    }
    if (issue.expected === 'string' && Array.isArray(value) && value.length === 1) {
      return `Écrivez ${key}: ${value[0]}, sans crochets.`
    }
    if (issue.expected === 'string' && typeof value === 'object' && value !== null) {
      return 'Si le texte contient « : », mettez-le entre guillemets droits (").'
    }
  }
  if (issue.code === 'invalid_type' && typeof value === 'number') return `Écrivez ${Math.round(value)}.`
  if (issue.code === 'invalid_format' && typeof value === 'string') {
    if (issue.format === 'url' && /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(value))
      return `Écrivez https://${value}`
    const pattern = 'pattern' in issue ? issue.pattern : null
    if (pattern === String(SLUG_PATTERN)) {
      const slug = slugOf(bareName(value))
      if (slug) return `Écrivez « ${slug} », si c’est ce fichier.`
    }
    if (pattern === String(COUNTRY_PATTERN)) {
      const code = countryCodeOf(value)
      return code ? `Écrivez ${code}.` : 'Cherchez le code ISO du pays : deux lettres.'
    }
    if (pattern === String(ARTICLE_PATTERN)) {
      const slug = slugOf(bareName(value))
      if (slug) return `Écrivez critiques/${slug} ou actualites/${slug}.`
    }
  }
  if (issue.code === 'not_multiple_of' && typeof value === 'number') {
    const lower = Math.floor(value / issue.divisor) * issue.divisor
    return `Écrivez ${lower} ou ${lower + issue.divisor}.`
  }
  if (issue.code === 'too_big' && issue.origin === 'string') return 'Raccourcissez le texte.'
  if (issue.code === 'too_small' && value === '') return 'Écrivez le texte entre les guillemets.'
  if (issue.code === 'too_big' && key === 'rating' && typeof value === 'number' && value <= 2 * BEST_RATING) {
    return `Écrivez une note sur ${BEST_RATING} : ${value} sur ${2 * BEST_RATING} fait ${Math.round(value) / 2}.`
  }
  return 'Corrigez la valeur.'
}

/** The last name of a path, and that of the group it stands in: `image`, `alt`. */
function namesIn(path: readonly PropertyKey[]): [group: string | null, key: string] {
  const names = path.filter(step => typeof step === 'string')
  return [names.at(-2) ?? null, names.at(-1) ?? '']
}

/** The number that « 4,5 », « 7/10 » (a note, out of five) or « 1h30 » (a length, in minutes) stands for. */
function numberIn(written: string, key: string): string | null {
  if (/^[\d.,]+$/.test(written)) return written.replace(',', '.')
  const [, part, whole] = /^([\d.,]+)\s*\/\s*(\d+)$/.exec(written) ?? []
  if (key === 'rating' && part && whole) {
    return String(Math.round((Number(part.replace(',', '.')) / Number(whole)) * BEST_RATING * 2) / 2)
  }
  const [, hours, minutes] = /^(\d+)\s*h\s*(\d*)/.exec(written) ?? []
  if (key === 'runtime' && hours) return String(Number(hours) * 60 + Number(minutes || 0))
  const [, bare] = /^(\d+)\s*(?:min|mn|')/.exec(written) ?? []
  return key === 'runtime' && bare ? bare : null
}

/** What was typed, as the items of a list: names of files as they are, texts in quotes. */
function listIn(value: unknown): string {
  if (typeof value !== 'string' || value.length > 60) return 'a, b'
  const items = value.split(',').map(item => item.trim())
  return items.map(item => (SLUG_PATTERN.test(item) ? item : JSON.stringify(item))).join(', ')
}

const EXPECTED: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'un groupe de champs',
}

/** The value as typed, when it is short enough to help. */
function show(value: unknown): string {
  if (typeof value === 'string' && value !== '' && value.length <= 60) return `« ${value} » — `
  if (typeof value === 'number' || typeof value === 'boolean') return `« ${value} » — `
  return ''
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let current = data
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = (current as Record<PropertyKey, unknown>)[step]
  }
  return current
}
