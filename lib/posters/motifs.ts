import type { Motif } from './motif'
import { alveoles } from './motifs/forces/alveoles'
import { explosion } from './motifs/forces/explosion'
import { impact } from './motifs/forces/impact'
import { trame } from './motifs/forces/trame'
import { vague } from './motifs/forces/vague'
import { cagoule } from './motifs/people/cagoule'
import { casque } from './motifs/people/casque'
import { cravate } from './motifs/people/cravate'
import { empreinte } from './motifs/people/empreinte'
import { oeil } from './motifs/people/oeil'
import { poing } from './motifs/people/poing'
import { profil } from './motifs/people/profil'
import { semelle } from './motifs/people/semelle'
import { silhouette } from './motifs/people/silhouette'
import { asphalte } from './motifs/road/asphalte'
import { camion } from './motifs/road/camion'
import { compteTours } from './motifs/road/compte-tours'
import { damier } from './motifs/road/damier'
import { decouvert } from './motifs/road/decouvert'
import { echangeur } from './motifs/road/echangeur'
import { gomme } from './motifs/road/gomme'
import { lacet } from './motifs/road/lacet'
import { pareBrise } from './motifs/road/pare-brise'
import { passerelle } from './motifs/road/passerelle'
import { phares } from './motifs/road/phares'
import { rail } from './motifs/road/rail'
import { saut } from './motifs/road/saut'
import { sprint } from './motifs/road/sprint'
import { tunnel } from './motifs/road/tunnel'
import { coffre } from './motifs/things/coffre'
import { crochet } from './motifs/things/crochet'
import { mallette } from './motifs/things/mallette'
import { radar } from './motifs/things/radar'
import { scie } from './motifs/things/scie'
import { sillon } from './motifs/things/sillon'
import { viseur } from './motifs/things/viseur'
import { barreaux } from './motifs/town/barreaux'
import { escalier } from './motifs/town/escalier'
import { horizon } from './motifs/town/horizon'
import { neon } from './motifs/town/neon'
import { rappel } from './motifs/town/rappel'
import { tour } from './motifs/town/tour'
import { vertige } from './motifs/town/vertige'

/** The ideas for posters by the name that editors write. */
export const MOTIFS = {
  impact,
  asphalte,
  gomme,
  'compte-tours': compteTours,
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
  sillon,
  cravate,
  'pare-brise': pareBrise,
  passerelle,
  poing,
  saut,
  sprint,
  vertige,
  crochet,
  decouvert,
  mallette,
  rappel,
  semelle,
} as const satisfies Record<string, Motif>

export type MotifName = keyof typeof MOTIFS

export const MOTIF_NAMES = Object.keys(MOTIFS) as [MotifName, ...MotifName[]]
