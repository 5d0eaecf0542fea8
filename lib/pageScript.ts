/** The file in public/scripts/ that every page loads, and its digest. Written by `npm run scripts`. */
export const PAGE_SCRIPT = 'page.d6e86d6c.js'
export const PAGE_SCRIPT_INTEGRITY = 'sha384-bMswWVS0HnQqSUngNWrQC8zGfvEosnkk+36rraWy4mFGDVICihDeyVL6C4cYvbFw'
