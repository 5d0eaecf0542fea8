/** The file in public/scripts/ that every page loads, and its digest. Written by `npm run scripts`. */
export const PAGE_SCRIPT = 'page.ab583b45.js'
export const PAGE_SCRIPT_INTEGRITY = 'sha384-gX4zIbRLjFoXQ+ps4a9ngBqy83hLerlwkRZxgXy/s0+NPkJLdiPX9JtF9ptpzEAl'
