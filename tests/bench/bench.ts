/** `npm run bench -- [sizes]`: how the site builds and serves archives of 100, 1,000 and 10,000 articles. */
import path from 'node:path'
import { type Figures, measureSize } from './measureSize'
import { report } from './report'
import { say } from './say'

const project = path.resolve(import.meta.dirname, '../..')
const written = process.argv.slice(2)
const sizes = (written.length > 0 ? written : ['100', '1000', '10000']).map(Number)
if (!sizes.every(size => Number.isInteger(size) && size >= 10)) {
  console.error('bench: sizes are whole numbers from 10 on, such as: npm run bench -- 100 1000')
  process.exit(2)
}

let cleanUp = async () => {}
let isStopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, async () => {
    isStopping = true
    say('stopping…')
    await cleanUp()
    process.exit(1)
  })
}

const all: Figures[] = []
try {
  for (const size of sizes) {
    all.push(
      await measureSize(project, size, next => {
        cleanUp = next
      }),
    )
    // What is known so far: the next size may take long, or fail.
    if (all.length < sizes.length) console.error(`\n${report(all)}`)
  }
  console.log(`\n${report(all)}`)
} catch (error) {
  // A site that is being stopped answers no more: that is no news.
  if (!isStopping) throw error
}
