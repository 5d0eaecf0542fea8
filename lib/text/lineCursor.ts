const [TAB, SPACE] = [9, 32]

/**
 * A place within one line of a text, as CommonMark counts it: in columns, a tab reaching to the next multiple of
 * four, of which a list may take a part.
 */
export class LineCursor {
  readonly #text: string
  /** Offset of the first character of the line. */
  start = 0
  /** Offset of the `\n` of the line, or of the end of the text. */
  end = 0
  /** Offset of the first character of the next line, or of the end of the text. */
  next = 0
  /** Offset of what is read next. */
  at = 0
  #column = 0
  /** Columns of a tab before `at` that nothing has taken yet. */
  #owed = 0

  constructor(text: string) {
    this.#text = text
    this.#begin(0)
  }

  /** Goes to the begin of the next line. False when there is none. */
  advance(): boolean {
    if (this.next >= this.#text.length) return false
    this.#begin(this.next)
    return true
  }

  #begin(start: number): void {
    const found = this.#text.indexOf('\n', start)
    this.start = start
    this.end = found === -1 ? this.#text.length : found
    this.next = Math.min(this.end + 1, this.#text.length)
    this.#place(start, 0, 0)
  }

  #place(at: number, column: number, owed: number): void {
    this.at = at
    this.#column = column
    this.#owed = owed
  }

  /** Offset of what stands behind the white space ahead. */
  get sign(): number {
    let sign = this.at
    while (this.#text.charCodeAt(sign) === SPACE || this.#text.charCodeAt(sign) === TAB) sign += 1
    return sign
  }

  /** Columns of white space ahead. */
  get indent(): number {
    const { sign } = this
    let column = this.#column
    for (let at = this.at; at < sign; at++) column += this.#widthAt(at, column)
    return column - this.#column + this.#owed
  }

  get isBlank(): boolean {
    return this.sign === this.end
  }

  /** Whether nothing but white space stands before `at`. */
  get isFresh(): boolean {
    return this.#text.slice(this.start, this.at).trim() === ''
  }

  /** What stands behind the white space ahead, when it is of a form: a pattern with the flag `y`. */
  match(form: RegExp): RegExpExecArray | null {
    form.lastIndex = this.sign
    return form.exec(this.#text)
  }

  /** Takes the white space ahead and so many characters behind it, none of them a tab. */
  take(characters: number): void {
    const column = this.#column + this.indent - this.#owed
    this.#place(this.sign + characters, column + characters, 0)
  }

  /** Takes so many columns of the white space ahead, or all that there are. */
  skip(columns: number): void {
    const { sign } = this
    let left = columns
    while (left > 0 && (this.#owed > 0 || this.at < sign)) {
      if (this.#owed === 0) {
        const width = this.#widthAt(this.at, this.#column)
        this.#place(this.at + 1, this.#column + width, width)
      }
      const taken = Math.min(left, this.#owed)
      this.#owed -= taken
      left -= taken
    }
  }

  #widthAt(at: number, column: number): number {
    return this.#text.charCodeAt(at) === TAB ? 4 - (column % 4) : 1
  }
}
