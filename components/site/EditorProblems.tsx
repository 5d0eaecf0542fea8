import { countProblems, formatProblem, type Problem } from '@/lib/model/problem'

/** For editors, in development only: what stands between the content and its publication. */
export function EditorProblems({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  return (
    <section aria-label="Problèmes du contenu" className="bg-safelight p-4 text-paper">
      <p className="figure-text">
        {countProblems(problems.length)} à corriger{'\u00A0'}: la page montre la dernière version valide.
      </p>
      <ul className="label mt-2 grid gap-2">
        {problems.map(problem => (
          <li key={formatProblem(problem)} className="whitespace-pre-line">
            {formatProblem(problem)}
          </li>
        ))}
      </ul>
    </section>
  )
}
