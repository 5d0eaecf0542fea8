/** Characters of a query that are read; what is beyond is left out. */
export const MOST_CHARACTERS = 160
