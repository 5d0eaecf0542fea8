/** The months as French writes them, with their number. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['janvier', 1],
  ['février', 2],
  ['mars', 3],
  ['avril', 4],
  ['mai', 5],
  ['juin', 6],
  ['juillet', 7],
  ['août', 8],
  ['septembre', 9],
  ['octobre', 10],
  ['novembre', 11],
  ['décembre', 12],
])
