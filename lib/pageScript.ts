/** The file in public/scripts/ that every page loads, and its digest. Written by `npm run scripts`. */
export const PAGE_SCRIPT = 'page.97cf326c.js'
export const PAGE_SCRIPT_INTEGRITY = 'sha384-lJZ8/GZPPtOJTg+mOSwZ+uK9zWXpjjE0GVqZBEx5XEUP+VP8Xplcz6CX+jlk9Vwy'
