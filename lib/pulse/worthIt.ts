/** The least rating of what the site advises of its own accord, in stars: « bien ». */
export const WORTH_IT = 3
