import { loadScript } from './loadScript'

/** The script of the search fields and its digest: lib/cli/bundleScripts.ts writes them in here. */
declare const SEARCH_SCRIPT: string
declare const SEARCH_INTEGRITY: string

/** The fields of the search work as plain forms. Whoever enters one gets its script (search.ts), which no other reader loads. */
addEventListener('focusin', ({ target }) => {
  if ((target as Element).matches('[name=q]')) loadScript(SEARCH_SCRIPT, SEARCH_INTEGRITY)
})
