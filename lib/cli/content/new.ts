import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkTodos } from '../../content/checks/checkTodos'
import { inspect } from '../../content/load'
import { parse } from '../../content/source/parse'
import { TODO } from '../../content/unfinished/isUnfinished'
import { validate } from '../../content/validate/validate'
import { formatCount } from '../../format/number'
import { CONTENT_TYPES, typeWord } from '../../model/contentTypes'
import type { Archive } from '../../model/items'
import { type Problem, shownField } from '../../model/problem'
import { isReserved } from '../../model/reserved'
import { SLUG_PATTERN, slugOf } from '../../text/slug'
import { folderOfType, ITEM_KINDS, type ItemKind } from './itemTypes'
import { ARTICLE_TEMPLATES } from './newArticle'
import type { Question, Template } from './newItem'
import { RECORD_TEMPLATES } from './newRecord'
import { parseArguments } from './parseArguments'
import { type Context, type ExitCode, Misuse, type Verb } from './verb'

const TEMPLATES: Readonly<Record<ItemKind, Template>> = { ...ARTICLE_TEMPLATES, ...RECORD_TEMPLATES }

export const create: Verb = {
  summary: 'commence un article ou une fiche, avec ce que les fiches savent déjà',
  help: `
npm run content -- new <type> [options] [--nom-de-fichier nom]

${ITEM_KINDS.map(kind => `  ${typeWord(kind).padEnd(10)}  ${optionsOfTemplate(TEMPLATES[kind])}`).join('\n')}

Ce qui manque est demandé, quand quelqu’un est au clavier. Rien n’est jamais écrasé.
Ce qui reste à écrire est marqué « ${TODO} » : tant qu’il en reste, « check » le signale. Un article naît
brouillon (draft: true) : retirez cette ligne pour le publier.
Exemple : npm run content -- new critique --film taxi --titre "Taxi, au feu rouge" --note 2.5`,

  async run(args, context) {
    const [word, ...rest] = args
    const folder = folderOfType(word?.startsWith('-') ? undefined : word)
    const type = ITEM_KINDS.find(kind => CONTENT_TYPES[kind].folder === folder)
    if (!type) throw new Misuse(`« ${word} » ne se crée pas ainsi.`)
    return createItem(type, rest, context)
  },
}

async function createItem(type: ItemKind, args: string[], context: Context): Promise<ExitCode> {
  const { folders, now, print } = context
  const template = TEMPLATES[type]
  const options = Object.fromEntries(
    [...template.questions.map(({ option }) => option), 'nom-de-fichier'].map(option => [
      option,
      { type: 'string' as const },
    ]),
  )
  const { values, positionals } = parseArguments(args, options)
  if (positionals.length > 0) {
    throw new Misuse(`« ${positionals[0]} » : mettez la valeur d’une option entre guillemets.`)
  }
  const given = new Map<string, string>()
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string' && value.trim() !== '') given.set(name, value.trim())
  }
  const { archive } = await inspect(folders)
  await complete(given, template, archive, context)
  const { slugs, text } = template.write(given, archive, now)
  const slug = freeSlug(given.get('nom-de-fichier'), slugs, template, folders.content)
  const file = `${path.basename(folders.content)}/${template.folder}/${slug}.md`
  const todos = checked({ folder: template.folder, slug, file, text })

  const target = path.join(folders.content, template.folder, `${slug}.md`)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text, { flag: 'wx' })
  print(`✓ ${file}`)
  if (todos.length > 0) print(`  ${formatCount(todos.length, 'endroit')} à écrire (« ${TODO} ») :`)
  for (const { line, column } of todos) print(`  ${file}:${line}:${column}`)
  return 0
}

/** Asks for what no option has given; without anybody to ask, what is required must be there. */
async function complete(
  given: Map<string, string>,
  { questions }: Template,
  archive: Archive,
  { ask, complain }: Context,
): Promise<void> {
  const isMissing = questions.some(({ option, isRequired }) => isRequired && !given.has(option))
  if (!isMissing) return
  for (const { option, prompt, isRequired = false, check } of questions) {
    if (given.has(option)) continue
    if (!ask) {
      if (isRequired) throw new Misuse(`Il manque --${option} : ${lowerCaseFirst(prompt)}.`)
      continue
    }
    let answer = await ask(`${prompt} : `)
    while (answer === '' ? isRequired : !isTaken(answer, check))
      answer = await ask(answer === '' ? `${prompt} (obligatoire) : ` : `${prompt} : `)
    if (answer !== '') given.set(option, answer)
  }

  function isTaken(answer: string, check: Question['check']): boolean {
    try {
      check?.(answer, archive)
      return true
    } catch (error) {
      if (!(error instanceof Misuse)) throw error
      complain(`✗ ${error.message}`)
      return false
    }
  }
}

function lowerCaseFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}

/** @throws Misuse when the name is taken, reserved or no address */
function freeSlug(
  asked: string | undefined,
  suggested: readonly string[],
  { folder }: Template,
  content: string,
): string {
  const isTaken = (slug: string) => existsSync(path.join(content, folder, `${slug}.md`))
  if (asked !== undefined && !SLUG_PATTERN.test(asked)) {
    throw new Misuse(`« ${asked} » ne peut pas servir d’adresse. Écrivez par exemple « ${slugOf(asked)} ».`)
  }
  const candidates = asked === undefined ? suggested : [asked]
  const free = candidates.find(slug => SLUG_PATTERN.test(slug) && !isReserved(folder, slug) && !isTaken(slug))
  if (free) return free
  const [first = ''] = candidates
  const reason = !SLUG_PATTERN.test(first)
    ? 'Aucun nom de fichier ne se tire de ce titre'
    : isTaken(first)
      ? `« ${folder}/${first} » existe déjà, et rien n’est écrasé`
      : `L’adresse « ${first} » est réservée par le site`
  throw new Misuse(`${reason}. Donnez un autre nom : --nom-de-fichier.`)
}

/**
 * What remains to be written in a new file.
 *
 * @throws Misuse when anything else is wrong with it: nothing is written then
 */
function checked(source: Parameters<typeof parse>[0]): Problem[] {
  const parsed = parse(source)
  const valid = Array.isArray(parsed) ? parsed : validate(parsed)
  if (Array.isArray(valid)) {
    const faults = valid.map(
      ({ field, message, hint }) => `${field ? `${shownField(field)} : ` : ''}${message} ${hint}`,
    )
    throw new Misuse(`Rien n’a été écrit.\n  ${faults.join('\n  ')}`)
  }
  return checkTodos(valid)
}

function optionsOfTemplate({ questions }: Template): string {
  return questions
    .map(({ option, isRequired }) => (isRequired ? `--${option} …` : `[--${option} …]`))
    .join(' ')
}
