import type { Problem } from '../../model/problem'

const OPENING = /^---[ \t]*(\S*)[ \t]*(?:\n|$)/

/** What is wrong with the two lines `---` around the front matter of a file; null when nothing is. */
export function fenceProblem(file: string, text: string): Problem | null {
  if (text.trim() === '') {
    return {
      file,
      line: 1,
      column: 1,
      rule: 'front-matter',
      message: 'Le fichier est vide.',
      hint: 'Commencez par l’en-tête : une ligne « --- », les champs, une ligne « --- », puis le texte.',
    }
  }
  const opening = OPENING.exec(text)
  if (!opening) {
    return {
      file,
      line: 1,
      column: 1,
      rule: 'front-matter',
      message: 'L’en-tête manque : le fichier doit commencer par une ligne « --- ».',
      hint: 'Ajoutez en tout début de fichier « --- » (trois traits d’union), les champs (title, date…), puis « --- ».',
    }
  }
  const language = opening[1]
  if (language && language !== 'yaml') {
    return {
      file,
      line: 1,
      column: 4,
      rule: 'front-matter',
      message: `L’en-tête est annoncé en « ${language} » ; seul YAML est accepté, et rien n’est exécuté.`,
      hint: 'Remplacez cette première ligne par « --- » et écrivez les champs en YAML.',
    }
  }
  const closing = closingFence(text)
  if (closing === -1) {
    return {
      file,
      line: 1,
      column: 1,
      rule: 'front-matter',
      message: 'L’en-tête n’est pas fermé.',
      hint: 'Ajoutez une ligne « --- » (trois traits d’union) après le dernier champ.',
    }
  }
  if (!/^\n---[ \t]*(?:\n|$)/.test(text.slice(closing))) {
    return {
      file,
      line: text.slice(0, closing + 1).split('\n').length,
      column: 4,
      rule: 'front-matter',
      message: 'La ligne « --- » qui ferme l’en-tête porte autre chose.',
      hint: 'Laissez « --- » seul sur sa ligne ; le texte commence à la ligne suivante.',
    }
  }
  return null
}

/**
 * Where the parts of a file stand, as offsets: its front matter from `start` to `end`, without the fences, and its
 * body up to the end of the text.
 *
 * @param text of a file whose fences are whole; of any other the offsets mean nothing
 */
export function partsOf(text: string): { start: number; end: number; body: number } {
  const closing = closingFence(text)
  const lineEnd = text.indexOf('\n', closing + 1)
  return {
    start: text.indexOf('\n') + 1,
    end: closing + 1,
    body: lineEnd === -1 ? text.length : lineEnd + 1,
  }
}

/** The front matter with its fences, as gray-matter wants it. */
export function fencedPart(text: string): string {
  return text.slice(0, closingFence(text) + '\n---\n'.length)
}

/** Where the line break stands before the closing fence; gray-matter stops at the first line that begins with `---`. */
function closingFence(text: string): number {
  return text.indexOf('\n---')
}
