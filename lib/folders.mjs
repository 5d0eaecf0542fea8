/**
 * The closed set of content types, by the folder of `content/` that holds their files: what must be known below the
 * schemas, which name folders, and outside the bundle, where Node runs the files as they are (lib/server,
 * next.config.ts). All else that a type is stands in lib/model/contentTypes.ts.
 *
 * `openData`: the forms of an item for programs, beside its page (lib/openData).
 */
export const CONTENT_FOLDERS = /** @type {const} */ ({
  critiques: { kind: 'review', isArticle: true, openData: ['md', 'json'] },
  actualites: { kind: 'news', isArticle: true, openData: ['md', 'json'] },
  films: { kind: 'film', isArticle: false, openData: ['json'] },
  personnes: { kind: 'person', isArticle: false, openData: ['json'] },
  plateformes: { kind: 'platform', isArticle: false, openData: [] },
  sagas: { kind: 'saga', isArticle: false, openData: [] },
  'par-ou-commencer': { kind: 'guide', isArticle: false, openData: [] },
  chiffres: { kind: 'figure', isArticle: false, openData: [] },
  auteurs: { kind: 'author', isArticle: false, openData: [] },
  pages: { kind: 'page', isArticle: false, openData: [] },
  retraits: { kind: 'withdrawal', isArticle: false, openData: [] },
})

/** @typedef {keyof typeof CONTENT_FOLDERS} Folder the name of a folder, as it stands in addresses too */

export const FOLDERS = /** @type {Folder[]} */ (Object.keys(CONTENT_FOLDERS))

export const ARTICLE_FOLDERS = FOLDERS.filter(folder => CONTENT_FOLDERS[folder].isArticle)

/**
 * The folders whose items have a form for programs.
 *
 * @param {'md' | 'json'} form
 */
export function foldersWith(form) {
  return FOLDERS.filter(folder => CONTENT_FOLDERS[folder].openData.some(other => other === form))
}
