import { loadScript } from './loadScript'

/** The script of lists that meet some criteria and its digest: lib/cli/bundleScripts.ts writes them in here. */
declare const LIST_SCRIPT: string
declare const LIST_INTEGRITY: string

// Where storage is forbidden, asking for it throws, and there are no lists.
addEventListener('DOMContentLoaded', () => {
  // Criteria stand in the query of an address. What is searched for is none, and its page has a script already.
  if (location.pathname !== '/recherche' && (location.search || sessionStorage.liste))
    loadScript(LIST_SCRIPT, LIST_INTEGRITY)
})
