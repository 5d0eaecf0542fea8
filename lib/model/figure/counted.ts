/** What figures are counted in: what one and several are called, and the words by which a text may call them. */
export const UNITS = {
  entrees: { one: 'entrée', many: 'entrées', words: /entrées?|spectateurs?|billets?/ },
  comptes: { one: 'compte', many: 'comptes', words: /comptes?|foyers?/ },
  vues: { one: 'vue', many: 'vues', words: /vues?|visionnages?/ },
  heures: { one: 'heure', many: 'heures', words: /heures?/ },
  minutes: { one: 'minute', many: 'minutes', words: /minutes?/ },
  secondes: { one: 'seconde', many: 'secondes', words: /secondes?/ },
  jours: { one: 'jour', many: 'jours', words: /jours?|journées?/ },
  euros: { one: 'euro', many: 'euros', words: /euros?|€/ },
  dollars: { one: 'dollar', many: 'dollars', words: /dollars?|\$/ },
  francs: { one: 'franc', many: 'francs', words: /francs?/ },
  pays: { one: 'pays', many: 'pays', words: /pays|territoires?/ },
  voitures: { one: 'voiture', many: 'voitures', words: /voitures?|véhicules?|autos?/ },
  films: { one: 'film', many: 'films', words: /films?|longs métrages/ },
  prix: { one: 'prix', many: 'prix', words: /prix|récompenses?|statuettes?|oscars?|césars?/ },
  nominations: { one: 'nomination', many: 'nominations', words: /nominations?/ },
  personnes: { one: 'personne', many: 'personnes', words: /personnes?|policiers?|figurants?/ },
  rang: { one: 'rang', many: 'rangs', words: /rangs?|places?/ },
} as const

export type Unit = keyof typeof UNITS
export const UNIT_NAMES = Object.keys(UNITS) as [Unit, ...Unit[]]

const MONEY = ['euros', 'dollars', 'francs'] as const satisfies readonly Unit[]

/**
 * The closed list of what a figure counts, and in what. Two figures about the same thing that count the same are held
 * against each other, others never: Netflix has called « vues » two things, accounts in 2020 and hours divided by the
 * running time since 2023, and they are two here.
 */
export const COUNTED = {
  duree: { name: 'Durée du film', units: ['minutes'] },
  entrees: { name: 'Entrées en salles', units: ['entrees'] },
  recettes: { name: 'Recettes en salles', units: MONEY },
  budget: { name: 'Budget', units: MONEY },
  comptes: { name: 'Comptes qui ont lancé le film', units: ['comptes'] },
  vues: { name: 'Vues sur une plateforme', units: ['vues'] },
  'heures-vues': { name: 'Heures regardées', units: ['heures'] },
  'pays-en-tete': { name: 'Pays où le film est premier', units: ['pays'] },
  'pays-du-classement': { name: 'Pays où le film est classé', units: ['pays'] },
  rang: { name: 'Place au classement', units: ['rang'] },
  voitures: { name: 'Voitures du tournage', units: ['voitures'] },
  tournage: { name: 'Durée du tournage', units: ['jours'] },
  scene: { name: 'Durée d’une scène', units: ['minutes', 'secondes'] },
  prix: { name: 'Prix reçus', units: ['prix'] },
  nominations: { name: 'Nominations', units: ['nominations'] },
  films: { name: 'Films', units: ['films'] },
  personnes: { name: 'Personnes', units: ['personnes'] },
} as const satisfies Record<string, { name: string; units: readonly Unit[] }>

export type Counted = keyof typeof COUNTED
export const COUNTED_NAMES = Object.keys(COUNTED) as [Counted, ...Counted[]]

/** How near a figure is to what was counted, as its source says. */
export const PRECISIONS = {
  exact: null,
  'plus-de': 'plus de',
  'pres-de': 'près de',
  environ: 'environ',
} as const

export type Precision = keyof typeof PRECISIONS
export const PRECISION_NAMES = Object.keys(PRECISIONS) as [Precision, ...Precision[]]

/** What a figure says, whatever it is about. */
export type Amount = { value: number; upTo?: number | undefined; precision: Precision; unit: Unit }
