/**
 * Whether this is a preview, which shows drafts and keeps search engines out. The build decides: next.config.ts
 * writes the answer into it, so that a build with drafts can never be served as one for readers.
 */
export function isPreview(): boolean {
  return process.env.PREVIEW === '1'
}

/** Whether drafts are shown: in development and on a preview. */
export function showsDrafts(): boolean {
  return process.env.NODE_ENV === 'development' || isPreview()
}
