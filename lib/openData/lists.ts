import { type CONTENT_FOLDERS, foldersWith } from '../folders.mjs'
import { ARTICLE_FOLDERS, type ArticleFolder, type Folder } from '../model/contentTypes'

/** The folders whose items have a form for programs, and so a list. */
export type List = {
  [F in Folder]: 'json' extends (typeof CONTENT_FOLDERS)[F]['openData'][number] ? F : never
}[Folder]
export type RecordList = Exclude<List, ArticleFolder>

/** The lists of the open data, by the name in their addresses. */
export const LISTS: readonly List[] = foldersWith('json').filter(isList)

function isList(folder: Folder): folder is List {
  return foldersWith('json').includes(folder)
}

/** Whether a list holds records, each type of which has a document of its own. */
export function isRecordList(list: List): list is RecordList {
  return !ARTICLE_FOLDERS.some(folder => folder === list)
}
