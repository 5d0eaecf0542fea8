import type { Model, SourceKind } from './read/entriesOf'

/** What somebody asks of an import. */
export type Order = {
  kind: SourceKind
  /** Absolute, a file or a folder. */
  source: string
  /** The name of the working folder below `.import`. */
  name: string
  model: Model | null
  /** A map that lies elsewhere, absolute; it is read and never written to. */
  carte: string | null
  isTrial: boolean
  /** At most so many texts, from the one with this id on. */
  most: number
  from: string | null
  /** Whether all texts stay drafts. */
  allDrafts: boolean
  /** The signature of texts that nobody signs. */
  signature: string | null
  pictures: { fate: 'copier' | 'ignorer' | 'dossier'; folder: string | null }
}
