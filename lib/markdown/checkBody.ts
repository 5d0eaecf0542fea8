import { VFile } from 'vfile'
import type { Body } from '../content/items'
import type { Problem } from '../content/problem'
import { bodyProcessor } from './processor'
import type { Records } from './records'

/** Every fault of a body, at its line of the content file. */
export function checkBody(body: Body, records: Records): Problem[] {
  const file = new VFile(body.markdown)
  const processor = bodyProcessor(records)
  processor.runSync(processor.parse(file), file)
  return file.messages.map(message => ({
    file: body.file,
    line: body.line + (message.line ?? 1) - 1,
    column: message.column ?? 1,
    rule: message.reason,
    fix: message.note ?? '',
  }))
}
