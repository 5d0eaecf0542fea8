import type { Random } from './random'

/** The most borne first: in a real archive there are hundreds of Johns. */
const FIRST_NAMES = [
  ...['John', 'Robert', 'William', 'James', 'George', 'Charles', 'Henry', 'Richard', 'Edward', 'Frank'],
  ...['Mary', 'Margaret', 'Helen', 'Dorothy', 'Barbara', 'Joan', 'Marie', 'Jean', 'Pierre', 'Michel'],
  ...['Paul', 'Jacques', 'André', 'Louis', 'Philippe', 'Claude', 'Suzanne', 'Jeanne', 'Simone', 'Yvonne'],
  ...['Franco', 'Giulia', 'Marcello', 'Klara', 'Hans', 'Greta', 'Akira', 'Setsuko', 'Yukio', 'Pablo'],
  ...['Carmen', 'Dolores', 'Ingrid', 'Sven', 'Boris', 'Natalia', 'Clément', 'Hélène', 'Gérard', 'Maurice'],
]

const BEGINNINGS = [
  ...['Bar', 'Bel', 'Bron', 'Cal', 'Car', 'Chan', 'Cor', 'Dal', 'Del', 'Dor', 'Fal', 'Fer', 'Fon', 'Gal'],
  ...['Gar', 'Gren', 'Hal', 'Har', 'Hol', 'Jar', 'Kel', 'Kor', 'Lam', 'Lin', 'Mar', 'Mer', 'Mon', 'Nor'],
  ...['Pal', 'Per', 'Quin', 'Ran', 'Ros', 'Sal', 'Ser', 'Tal', 'Tor', 'Val', 'Ver', 'Wal', 'Wes', 'Zan'],
]
const MIDDLES = ['a', 'be', 'chi', 'do', 'fi', 'gue', 'li', 'mo', 'ni', 'pe', 'ra', 'so', 'ti', 'vo']
const ENDINGS = [
  ...['bert', 'combe', 'dale', 'ford', 'gard', 'hurst', 'kins', 'land', 'mann', 'nault', 'pierre', 'quist'],
  ...[
    'rossi',
    'schmidt',
    'son',
    'tier',
    'ville',
    'well',
    'wicz',
    'yama',
    'zetti',
    'bridge',
    'court',
    'field',
  ],
]

/**
 * As many different full names as were asked for. First names are shared by the more people the more there are of
 * them, as in life; surnames are of 14,112, shared by a few.
 *
 * @throws when so many names cannot be made
 */
export function movedNames(count: number, random: Random): string[] {
  const names = new Set<string>()
  for (let tries = 0; names.size < count; tries++) {
    if (tries > count * 20) throw new Error(`No ${count} different names`)
    const surname = `${random.pick(BEGINNINGS)}${random.pick(MIDDLES)}${random.pick(ENDINGS)}`
    names.add(`${random.pickSkewed(FIRST_NAMES)} ${surname}`)
  }
  return [...names]
}

/** A name with one letter doubled or left out, as a hand that slips writes it. */
export function slipped(name: string, random: Random): string {
  const at = name.indexOf(' ') + 3 + random.below(3)
  return random.chance(0.5) ? name.slice(0, at) + name.slice(at + 1) : name.slice(0, at) + name.slice(at - 1)
}
