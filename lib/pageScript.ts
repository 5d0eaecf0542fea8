/** The file in public/scripts/ that every page loads, and its digest. Written by `npm run scripts`. */
export const PAGE_SCRIPT = 'page.8a18d4fd.js'
export const PAGE_SCRIPT_INTEGRITY = 'sha384-ufFrvXiCAFI8ULAgkt623yS+sDCec7aWSWD7zc1a/8UvgZKV39EWgn8Xp6ioMabL'
