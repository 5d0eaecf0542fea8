/** The file in public/scripts/ that every page loads, and its digest. Written by `npm run scripts`. */
export const PAGE_SCRIPT = 'page.9d7872e8.js'
export const PAGE_SCRIPT_INTEGRITY = 'sha384-RpU4ilKAFHjm5sMmpSrOPkvTh9gnu/glMRXTEW11xazLcMoT4D4Nlhk2TMNgOwKR'
