/** The file in public/scripts/ that every page loads, and its digest. Written by `npm run scripts`. */
export const PAGE_SCRIPT = 'page.bf51f79f.js'
export const PAGE_SCRIPT_INTEGRITY = 'sha384-BT4arEBB9hIwg5kDnNRh2dZYtmiXWwsk80Czd2USD/3E7iZix+Td8jvFwJ7JwxOq'
