import { countProblems, formatProblem, type Problem } from '@/lib/model/problem'

/** For editors, in development only: what stands between the content and its publication, and what waits for it. */
export function EditorProblems({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  const errors = problems.filter(({ severity }) => severity !== 'warning')
  return (
    <section aria-label="Problèmes du contenu" className="bg-safelight p-4 text-paper">
      <p className="figure-text">
        {countProblems(errors.length)} à corriger{'\u00A0'}: le reste paraît, et la dernière version valable
        de ce qui a un problème.
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
