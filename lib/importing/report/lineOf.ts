import type { Guess, Loss } from '../bodies/conversion'

/** What has become of something of the source. */
export type Status = 'publié' | 'programmé' | 'brouillon' | 'ignoré' | 'gardé' | 'absent' | 'fiche'

/** What the report says of one text, record or stray entry of the source. */
export type ReportLine = {
  id: string
  where: { file: string; line: number }
  title: string
  status: Status
  /** The file that it is now; empty for none. */
  file: string
  /** Its new address; empty for none. */
  path: string
  formerPaths: readonly string[]
  /** French sentences: why it is a draft, ignored or kept as it was. */
  reasons: readonly string[]
  losses: readonly Loss[]
  guesses: readonly Guess[]
  words: { source: number; kept: number }
}
