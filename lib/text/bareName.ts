/** The name of a file without what the shell completes: « content/films/drive.md » is « drive ». */
export function bareName(written: string): string {
  return written.replace(/^.*\//, '').replace(/\.md$/, '')
}
