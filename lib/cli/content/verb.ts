import type { ContentFolders } from '../../model/files'
import type { Milliseconds } from '../../time/clock'

/** 0: done; 1: the content has problems, or what was asked cannot be done to it; 2: the command is misspelt. */
export type ExitCode = 0 | 1 | 2

/** All that a verb knows of the world: nothing else is read, so that tests can run it anywhere. */
export type Context = {
  folders: ContentFolders
  now: Milliseconds
  /** Writes one line to the standard output. */
  print: (line: string) => void
  /** Writes one line to the standard error. */
  complain: (line: string) => void
  /** Whether problems may be coloured. */
  colours: boolean
  /** Asks the editor a question and resolves to the answer; null where nobody is there to answer. */
  ask: ((question: string) => Promise<string>) | null
  /** Tells how far a long work is, on one line that the next takes the place of; empty ends it. */
  progress?: (line: string) => void
  /** Ends what would go on for ever (`--watch`). */
  signal: AbortSignal
}

/** One verb of `npm run content`. */
export type Verb = {
  /** One line for the list of verbs, in French. */
  summary: string
  /** What `--help` prints, in French, without the summary. */
  help: string
  /** @throws Misuse when the arguments make no sense */
  run(args: string[], context: Context): Promise<ExitCode>
}

/** A command that cannot be understood. The message is a French sentence for the editor. */
export class Misuse extends Error {}
