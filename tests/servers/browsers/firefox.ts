import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { WebSocket } from 'ws'
import { end, remove } from '../../support/builtSite'
import { clickAt, typing } from './actions'
import { type Driver, WINDOW } from './driver'
import { said } from './said'

const BINARY = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(file => existsSync(file))

export const hasFirefox = BINARY !== undefined

/** Stock Firefox without a window, by WebDriver BiDi, which it speaks itself: https://w3c.github.io/webdriver-bidi/ */
export async function firefox(): Promise<Driver> {
  const profile = await mkdtemp(path.join(tmpdir(), 'photogramme-firefox-'))
  const browser = spawn(
    BINARY ?? 'firefox',
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'],
    { env: { ...process.env, HOME: profile }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const [, endpoint = ''] = await said(browser, /WebDriver BiDi listening on (ws:\S+)/)
  const { send, hangUp } = await connect(`${endpoint}/session`)
  await send('session.new', { capabilities: {} })
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] }
  const context = contexts[0]?.context
  await send('browsingContext.setViewport', { context, viewport: WINDOW })
  const perform = async (actions: unknown) => {
    await send('input.performActions', { context, actions })
  }
  return {
    open: async url => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    run: async body => {
      // JSON goes there and back: BiDi has values of its own, which are nobody's here.
      const expression = `JSON.stringify((() => { ${body} })())`
      const answer = (await send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: false,
      })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } }
      if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text)
      return answer.result?.value === undefined ? undefined : JSON.parse(answer.result.value)
    },
    clickAt: (x, y) => perform(clickAt(x, y)),
    type: keys => perform(typing(keys)),
    back: async () => {
      await send('browsingContext.traverseHistory', { context, delta: -1 })
    },
    close: async () => {
      hangUp()
      await end(browser, 'SIGTERM')
      await remove(profile)
    },
  }
}

type Send = (method: string, params: unknown) => Promise<unknown>

/** A connection on which each command is answered under its number. */
async function connect(endpoint: string): Promise<{ send: Send; hangUp: () => void }> {
  const socket = new WebSocket(endpoint)
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  const waiting = new Map<number, (answer: { result?: unknown; message?: string }) => void>()
  socket.on('message', data => {
    const answer = JSON.parse(String(data))
    waiting.get(answer.id)?.(answer)
    waiting.delete(answer.id)
  })
  let last = 0
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, ({ result, message }) =>
          message ? reject(new Error(`${method}: ${message}`)) : resolve(result),
        )
        socket.send(JSON.stringify({ id: last, method, params }))
      }),
    hangUp: () => socket.terminate(),
  }
}
