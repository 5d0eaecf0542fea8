import path from 'node:path'
import { fileDigest, textDigest } from './fileDigest'
import type { Journal } from './journal'

/** A file as it is to be: `key` says what it is made of. */
export type WantedFile = { key: string; file: string; text: string }

/**
 * What there is to do for a file. `kept`: somebody has changed it since, and it stays as they left it; `isStale` when
 * the source has another text now. `gone`: somebody has taken it away, and it stays away. `foreign`: a file of that
 * name is there that the import did not write.
 */
export type Verdict =
  | { do: 'create' | 'update'; before: string | null; from: string | null }
  | { do: 'nothing'; because: 'same' | 'gone' | 'foreign' }
  | { do: 'nothing'; because: 'kept'; isStale: boolean }

/** @param root absolute, the folder that files are relative to */
export function judgeFile({ key, file, text }: WantedFile, journal: Journal, root: string): Verdict {
  const entry = journal.entry(key)
  const wanted = textDigest(text)
  const present = fileDigest(path.join(root, file))
  if (!entry) {
    if (present === wanted) return { do: 'update', before: present, from: null }
    return present === null
      ? { do: 'create', before: null, from: null }
      : { do: 'nothing', because: 'foreign' }
  }
  if (entry.file !== file) return judgeMove(entry, present)
  if (present === wanted && entry.digest === wanted) {
    // Its batch is closed anew, and what it has taken the place of goes.
    if (entry.isPending)
      return { do: 'update', before: entry.from ? entry.before : present, from: entry.from }
    return { do: 'nothing', because: 'same' }
  }
  const isOurs = present === entry.digest || (entry.isPending && present === entry.before)
  if (present === null) {
    return entry.isPending
      ? { do: 'create', before: entry.from ? entry.before : null, from: entry.from }
      : { do: 'nothing', because: 'gone' }
  }
  if (isOurs) return { do: 'update', before: present, from: null }
  return { do: 'nothing', because: 'kept', isStale: entry.digest !== wanted }

  /** The file is to have another name: that of the earlier run goes, if nobody has touched it. */
  function judgeMove(earlier: NonNullable<typeof entry>, there: string | null): Verdict {
    const old = fileDigest(path.join(root, earlier.file))
    if (there !== null) return { do: 'nothing', because: 'foreign' }
    if (old === earlier.digest || (earlier.isPending && old === earlier.before && old !== null)) {
      return { do: 'create', before: old, from: earlier.file }
    }
    if (old !== null) return { do: 'nothing', because: 'kept', isStale: true }
    return earlier.isPending ? { do: 'create', before: null, from: null } : { do: 'nothing', because: 'gone' }
  }
}
