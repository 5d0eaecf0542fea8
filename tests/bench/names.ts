import { slugOf } from '@/lib/text/slug'

/** Somebody of the archive; without a file they are credited by full name. */
export type Somebody = { slug: string; name: string; hasFile: boolean }

/**
 * First names begin with a consonant, so that « de » needs no elision. Surnames are made up and at least two
 * letters apart, because the site takes one letter's difference for a slip of the pen.
 */
const FIRST_NAMES = [
  ...['Baptiste', 'Bérengère', 'Camille', 'Capucine', 'Cédric', 'Clarisse', 'Damien', 'Delphine', 'Dimitri'],
  ...[
    'Dorothée',
    'Fabrice',
    'Faustine',
    'Félicien',
    'Florence',
    'Gaëtan',
    'Ghislaine',
    'Grégoire',
    'Gwenaëlle',
  ],
  ...['Jacinthe', 'Jérôme', 'Joachim', 'Juliette', 'Karim', 'Laetitia', 'Léonard', 'Lucienne', 'Madeleine'],
  ...['Malik', 'Mathilde', 'Maxence', 'Nadège', 'Nathanaël', 'Noémie', 'Pascaline', 'Philibert', 'Prudence'],
  ...['Raphaëlle', 'Robin', 'Rosalie', 'Samir', 'Séverine', 'Sylvestre', 'Théodora', 'Thibault', 'Valentin'],
  ...['Violette', 'Virgile', 'Zacharie'],
]

const SURNAMES = [
  ...['Barcillon', 'Bellegrave', 'Bontemploux', 'Brissanoux', 'Cazaubielh', 'Chantegrive', 'Coquemard'],
  ...['Courtalon', 'Crapoulet', 'Dalmazane', 'Dessombreuil', 'Dutilloy', 'Escarfigue', 'Fabriès-Roux'],
  ...[
    'Fontgrasse',
    'Fouquemol',
    'Galabrun',
    'Garrigoux',
    'Gentilhau',
    'Grandserre',
    'Guilhaumot',
    'Hautbrion',
  ],
  ...['Jalabrac', 'Jouvencourt', 'Kermadoué', 'Labrouquère', 'Lachassigne', 'Lamberdier', 'Lespinouze'],
  ...['Lombracque', 'Malevergne', 'Marquisot', 'Massoubre', 'Mirandeau', 'Montcabrol', 'Nègrepuech'],
  ...['Ouvrelande', 'Palanquin', 'Pelloutiez', 'Peyrecave', 'Pommeraud', 'Poustagnac', 'Quintrefeuil'],
  ...['Rabouilles', 'Ribeaupin', 'Rocamaure', 'Roquefeuillet', 'Sabatérie', 'Salvaudon', 'Sauveplane'],
  ...['Serpentier', 'Soubeyroux', 'Tarascol', 'Tessandrin', 'Tourrenque', 'Trébuchon', 'Vacquerolle'],
  ...['Valcombrune', 'Ventajour', 'Villeprat'],
]

/** A pool of different people; every fifth has no file. At most one for each pair of names. */
export function peoplePool(size: number): Somebody[] {
  const most = FIRST_NAMES.length * SURNAMES.length
  return Array.from({ length: Math.min(size, most) }, (_, index) => {
    const first = index % FIRST_NAMES.length
    // Moving on by the first name as well keeps families apart without repeating a pair.
    const last = (Math.floor(index / FIRST_NAMES.length) + first * 7) % SURNAMES.length
    const name = `${FIRST_NAMES[first]} ${SURNAMES[last]}`
    return { slug: slugOf(name), name, hasFile: index % 5 !== 4 }
  })
}
