import { Worker } from 'node:worker_threads'
import { afterEach, expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { trialInWorker } from '@/lib/markdown/trialInWorker'
import { tooSlow, tryHere, tryTextsBy } from '@/lib/markdown/trials'
import { withinTime } from '@/lib/markdown/withinTime'
import { articlesOf } from '@/lib/model/items'
import { contentFolder, review, SITE } from '../../support/contentFolder'
import { PATIENCE } from '../../support/patience'

/** A thread that never ends with one text, fails with another, and is fast with all others. */
const THREAD = `
  const { parentPort } = require('node:worker_threads')
  parentPort.on('message', text => {
    if (text === 'for ever') for (;;);
    if (text === 'broken') throw new Error('broken')
    parentPort.postMessage('tried')
  })
  parentPort.postMessage(1)
`
const threads = { begun: 0 }
const inThread = trialInWorker(() => {
  threads.begun += 1
  return new Worker(THREAD, { eval: true })
})

// The tests of this process share the choice.
afterEach(() => tryTextsBy(tryHere))

test('work that takes longer than its time is stopped, and what comes after it is done', () => {
  expect(
    withinTime(() => {
      for (;;);
    }, 20),
  ).toBe(false)
  expect(
    withinTime(() => {
      throw new Error('broken')
    }, PATIENCE),
  ).toBe(false)
  let done = false
  expect(
    withinTime(() => {
      done = true
    }, PATIENCE),
  ).toBe(true)
  expect(done).toBe(true)
})

test('texts are tried beside the server, which answers meanwhile; only those that do not end are refused', async () => {
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  }, 1)
  const results = await inThread(['a', 'for ever', 'b', 'broken', 'c'], 3000)
  clearInterval(timer)
  expect(results).toEqual([true, false, true, false, true])
  expect(threads.begun).toBe(3)
  // Were the text tried here, no timer would have run in these seconds.
  expect(turns).toBeGreaterThan(10)
})

test('a text that is too slow once only is not refused', async () => {
  const asked: string[][] = []
  tryTextsBy(async texts => {
    asked.push([...texts])
    return texts.map(text => text === 'a' || (text === 'b' && asked.length > 1))
  })
  expect(await tooSlow(['a', 'b', 'c'])).toEqual(new Set(['c']))
  expect(asked).toEqual([
    ['a', 'b', 'c'],
    ['b', 'c'],
  ])
})

test('an article whose text takes too long is a problem in French, and the others stay', async () => {
  tryTextsBy(async texts => texts.map(text => !text.includes('lent')))
  const folders = await contentFolder({
    ...SITE,
    'content/critiques/lente.md': review({}, 'Un texte `lent`.'),
    'content/critiques/vive.md': review({ title: 'Vive' }, 'Un texte `vif`.'),
  })
  const { archive, problems } = await inspect(folders)
  expect(problems).toMatchObject([
    {
      file: 'content/critiques/lente.md',
      column: 1,
      message: 'Ce texte demande trop de temps : sa page ne serait jamais prête.',
      hint: expect.stringMatching(/^Coupez-le/),
    },
  ])
  expect(articlesOf(archive, 'review').map(({ slug }) => slug)).toContain('vive')
  expect(articlesOf(archive, 'review').map(({ slug }) => slug)).not.toContain('lente')

  // Once the machine is calm again, the same file is published.
  tryTextsBy(async texts => texts.map(() => true))
  expect((await inspect(folders)).problems).toEqual([])
})

test('a text of plain paragraphs is tried when it is long only', async () => {
  tryTextsBy(async texts => texts.map(() => false))
  const { problems } = await inspect(
    await contentFolder({
      ...SITE,
      'content/critiques/longue.md': review({}, 'Un long texte.\n\n'.repeat(1000)),
      'content/critiques/courte.md': review({ title: 'Courte' }, 'Un court texte.\n\n'.repeat(500)),
    }),
  )
  expect(problems.map(({ file }) => file)).toEqual(['content/critiques/longue.md'])
})

test('a text that is tried is one that this machine is given time for', async () => {
  expect(await tooSlow(['Un *film* `ici`.\n\n'.repeat(50)])).toEqual(new Set())
})
