/** The file in public/scripts/ that every page loads. Written by `npm run scripts`. */
export const PAGE_SCRIPT = 'page.bf51f79f.js'
