/**
 * In development, makes Turbopack watch the Markdown: a file saved, added or deleted refreshes the open page.
 * In production nothing is imported (the whole archive would be copied into the server bundles); files are
 * read from disk there.
 */
export const watchedFiles: number =
  process.env.NODE_ENV === 'development'
    ? Object.keys(import.meta.glob('/content/**/*.md', { query: '?raw', eager: true })).length
    : 0
