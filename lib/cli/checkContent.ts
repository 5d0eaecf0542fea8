import { contentFolders } from '../content/getCatalogue'
import type { Archive } from '../content/items'
import { inspect } from '../content/load'
import { countProblems, formatProblem } from '../content/problem'

/** Prints every problem of the content, in French, or that there is none. Null when there is one. */
export async function checkContent(): Promise<Archive | null> {
  const { archive, problems, warnings } = await inspect(contentFolders())
  for (const warning of warnings) console.error(`${formatProblem(warning)}\n`)
  if (problems.length > 0) {
    for (const problem of problems) console.error(`${formatProblem(problem)}\n`)
    console.error(`✗ ${countProblems(problems.length)} à corriger avant publication.`)
    return null
  }
  const { reviews, news, films, people } = archive
  console.log(
    `✓ Contenu valide : ${reviews.length} critiques, ${news.length} actualités, ${films.length} films, ${people.length} personnes.`,
  )
  return archive
}
