/** Why a source cannot be read at all, in French, for the person who named it. */
export class SourceFault extends Error {
  constructor(
    /** As it was named, or a path inside of it. */
    readonly file: string,
    message: string,
    /** From 1, where one line is to blame. */
    readonly line?: number,
  ) {
    super(line ? `${file}:${line} — ${message}` : `${file} — ${message}`)
  }
}
