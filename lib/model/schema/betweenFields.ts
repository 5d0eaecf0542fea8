import { z } from 'zod'
import type { RuleId } from '../ruleIds'
import { hint } from './scalars'

/**
 * Reports a fault that two fields make together.
 *
 * @param path the field to mend
 * @param message what is wrong, a French sentence
 * @param advice what the editor is to do, a French sentence
 */
type Report = (path: PropertyKey[], message: string, advice: string, rule?: RuleId) => void

/**
 * A rule between fields of a front matter, for `check` of its schema. It is held wherever each of these fields is valid
 * by itself, whatever is wrong with the others, so that an editor is told of everything at once.
 *
 * @param needed the names of all fields that the rule reads: where one of them has a problem, nothing follows from it
 */
export function betweenFields<T extends object>(
  needed: readonly (keyof T & string)[],
  rule: (fields: T, report: Report) => void,
): z.core.$ZodCheck<T> {
  return z.superRefine<T>(
    (fields, context) => {
      // What another rule has found says nothing against the fields by themselves.
      const faults = context.issues.filter(
        ({ code, params }) => code !== 'custom' || !params?.isBetweenFields,
      )
      if (faults.some(({ path }) => needed.some(name => name === path?.[0]))) return
      rule(fields, (path, message, advice, id = 'inconsistent-fields') => {
        const { params } = hint(advice, id)
        context.addIssue({ code: 'custom', path, message, params: { ...params, isBetweenFields: true } })
      })
    },
    { when: ({ value }) => typeof value === 'object' && value !== null },
  )
}
