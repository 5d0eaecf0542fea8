import type { Motif } from './motif'
import { alveoles } from './motifs/alveoles'
import { asphalte } from './motifs/asphalte'
import { barreaux } from './motifs/barreaux'
import { cagoule } from './motifs/cagoule'
import { calandre } from './motifs/calandre'
import { camion } from './motifs/camion'
import { casque } from './motifs/casque'
import { coffre } from './motifs/coffre'
import { compteTours } from './motifs/compte-tours'
import { damier } from './motifs/damier'
import { echangeur } from './motifs/echangeur'
import { empreinte } from './motifs/empreinte'
import { escalier } from './motifs/escalier'
import { explosion } from './motifs/explosion'
import { feuilles } from './motifs/feuilles'
import { gomme } from './motifs/gomme'
import { gyrophare } from './motifs/gyrophare'
import { horizon } from './motifs/horizon'
import { impact } from './motifs/impact'
import { lacet } from './motifs/lacet'
import { neon } from './motifs/neon'
import { oeil } from './motifs/oeil'
import { phares } from './motifs/phares'
import { profil } from './motifs/profil'
import { radar } from './motifs/radar'
import { rail } from './motifs/rail'
import { scie } from './motifs/scie'
import { silhouette } from './motifs/silhouette'
import { sillon } from './motifs/sillon'
import { tour } from './motifs/tour'
import { trame } from './motifs/trame'
import { tunnel } from './motifs/tunnel'
import { vague } from './motifs/vague'
import { viseur } from './motifs/viseur'

/** The ideas for posters by the name that editors write. */
export const MOTIFS = {
  impact,
  asphalte,
  gomme,
  'compte-tours': compteTours,
  calandre,
  barreaux,
  radar,
  horizon,
  trame,
  neon,
  escalier,
  vague,
  explosion,
  silhouette,
  phares,
  tunnel,
  rail,
  viseur,
  tour,
  camion,
  lacet,
  coffre,
  cagoule,
  casque,
  scie,
  alveoles,
  damier,
  echangeur,
  oeil,
  empreinte,
  profil,
  gyrophare,
  sillon,
  feuilles,
} as const satisfies Record<string, Motif>

export type MotifName = keyof typeof MOTIFS

export const MOTIF_NAMES = Object.keys(MOTIFS) as [MotifName, ...MotifName[]]
