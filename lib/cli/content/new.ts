import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inspect } from '../../content/load'
import { parse } from '../../content/parse'
import type { Problem } from '../../content/problem'
import { isReserved, SLUG_PATTERN, slugOf } from '../../content/slug'
import { TODO, todosIn } from '../../content/todos'
import { validate } from '../../content/validate'
import { formatCount } from '../../format/number'
import { folderOfType, ITEM_TYPES, type ItemType } from './itemTypes'
import { newsTemplate, reviewTemplate } from './newArticle'
import type { Template, Templates } from './newItem'
import {
  authorTemplate,
  filmTemplate,
  pageTemplate,
  personTemplate,
  platformTemplate,
  sagaTemplate,
} from './newRecord'
import { parseArguments } from './parseArguments'
import { type Context, type ExitCode, Misuse, type Verb } from './verb'

const TEMPLATES: Templates = {
  critique: reviewTemplate,
  actualite: newsTemplate,
  film: filmTemplate,
  personne: personTemplate,
  plateforme: platformTemplate,
  saga: sagaTemplate,
  auteur: authorTemplate,
  page: pageTemplate,
}

export const create: Verb = {
  summary: 'commence un article ou une fiche, avec ce que les fiches savent déjà',
  help: `
npm run content -- new <type> [options] [--nom-de-fichier nom]

${ITEM_TYPES.map(type => `  ${type.padEnd(10)}  ${optionsOf(TEMPLATES[type])}`).join('\n')}

Ce qui manque est demandé, quand quelqu’un est au clavier. Rien n’est jamais écrasé.
Ce qui reste à écrire est marqué « ${TODO} » : tant qu’il en reste, « check » le signale. Un article naît
brouillon (draft: true) : retirez cette ligne pour le publier.
Exemple : npm run content -- new critique --film taxi --titre "Taxi, au feu rouge" --note 2.5`,

  async run(args, context) {
    const [word, ...rest] = args
    const folder = folderOfType(word?.startsWith('-') ? undefined : word)
    const type = ITEM_TYPES.find(name => TEMPLATES[name].folder === folder)
    if (!type) throw new Misuse(`« ${word} » ne se crée pas ainsi.`)
    return createItem(type, rest, context)
  },
}

async function createItem(type: ItemType, args: string[], context: Context): Promise<ExitCode> {
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
  await complete(given, template, context)
  const { archive } = await inspect(folders)
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
  { ask }: Context,
): Promise<void> {
  const isMissing = questions.some(({ option, isRequired }) => isRequired && !given.has(option))
  if (!isMissing) return
  for (const { option, prompt, isRequired = false } of questions) {
    if (given.has(option)) continue
    if (!ask) {
      if (isRequired) throw new Misuse(`Il manque --${option} : ${prompt.toLowerCase()}.`)
      continue
    }
    let answer = await ask(`${prompt} : `)
    while (isRequired && answer === '') answer = await ask(`${prompt} (obligatoire) : `)
    if (answer !== '') given.set(option, answer)
  }
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
  throw new Misuse(
    `${folder}/${candidates[0]} existe déjà, ou n’est pas permis : donnez --nom-de-fichier. Rien n’est écrasé.`,
  )
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
    const faults = valid.map(({ field, rule, fix }) => `${field ? `${field} : ` : ''}${rule} ${fix}`)
    throw new Misuse(`Rien n’a été écrit.\n  ${faults.join('\n  ')}`)
  }
  return todosIn(source, valid)
}

function optionsOf({ questions }: Template): string {
  return questions
    .map(({ option, isRequired }) => (isRequired ? `--${option} …` : `[--${option} …]`))
    .join(' ')
}
