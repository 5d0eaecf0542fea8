/** `tsx lib/cli/readInstant.ts 2022-11-10T09:00`: prints the milliseconds of an instant in Paris; 2 when it is none. */
import { epoch } from '../time/instant'
import { instantOf } from './content/instantOf'
import { Misuse } from './content/verb'

try {
  console.log(epoch(instantOf(process.argv[2])))
} catch (error) {
  if (!(error instanceof Misuse)) throw error
  console.error(`✗ ${error.message}`)
  process.exitCode = 2
}
