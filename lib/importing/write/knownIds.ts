import { filmIds, personIds } from '../../model/schema/ids'

const SCHEMAS = { film: filmIds, person: personIds }

/** The identifiers that a record may have, and those that its fields cannot take. */
export function knownIds(
  kind: keyof typeof SCHEMAS,
  written: Readonly<Record<string, string | undefined>>,
): { ids: Record<string, string>; left: [name: string, id: string][] } {
  const ids: Record<string, string> = {}
  const left: [string, string][] = []
  for (const [name, id] of Object.entries(written)) {
    if (!id) continue
    if (SCHEMAS[kind].safeParse({ [name]: id }).success) ids[name] = id
    else left.push([name, id])
  }
  return { ids, left }
}
