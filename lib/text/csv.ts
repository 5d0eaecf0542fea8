/** A row of a table of text (RFC 4180): every value comes back as it was. */
export function csvRow(values: readonly string[]): string {
  return `${values.map(quotedValue).join(',')}\r\n`
}

/** A text that begins like a formula is text to a spreadsheet once an apostrophe stands before it. */
export function notAFormula(text: string): string {
  return beginsLikeFormula(text) ? `'${text}` : text
}

/** Whether spreadsheets would calculate a text. */
export function beginsLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text)
}

function quotedValue(value: string): string {
  return /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
