/** The file in public/scripts/ that every page loads, and its digest. Written by `npm run scripts`. */
export const PAGE_SCRIPT = 'page.7f03195c.js'
export const PAGE_SCRIPT_INTEGRITY = 'sha384-1VB2ATro1311mlXz46koe93CEfFSU5I+ennuvlvIcLCcHMVf8IlyiAyktps7O5Km'
