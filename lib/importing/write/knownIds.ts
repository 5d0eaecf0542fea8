/** What the identifiers of each catalogue look like, as the model has them. */
const FORMS: Readonly<Record<'film' | 'person', Readonly<Record<string, RegExp>>>> = {
  film: {
    imdb: /^tt\d{7,9}$/,
    wikidata: /^Q[1-9]\d{0,11}$/,
  },
  person: {},
}

/** The identifiers that a record may have, and those of catalogues that it does not know. */
export function knownIds(
  kind: 'film' | 'person',
  written: Readonly<Record<string, string | undefined>>,
): { ids: Record<string, string>; left: [name: string, id: string][] } {
  const ids: Record<string, string> = {}
  const left: [string, string][] = []
  for (const [name, id] of Object.entries(written)) {
    if (!id) continue
    if (FORMS[kind][name]?.test(id)) ids[name] = id
    else left.push([name, id])
  }
  return { ids, left }
}
