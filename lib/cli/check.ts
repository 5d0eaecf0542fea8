import { contentFolders } from '../content/getCatalogue'
import { inspect } from '../content/load'
import { countProblems, formatProblem } from '../content/problem'

/** Prints every problem of the content, in French. Exit code 1 when there is one. */
const { archive, problems } = await inspect(contentFolders())
if (problems.length > 0) {
  for (const problem of problems) console.error(`${formatProblem(problem)}\n`)
  console.error(`✗ ${countProblems(problems.length)} à corriger avant publication.`)
  process.exitCode = 1
} else {
  const { reviews, news, films, people } = archive
  console.log(
    `✓ Contenu valide : ${reviews.length} critiques, ${news.length} actualités, ${films.length} films, ${people.length} personnes.`,
  )
}
