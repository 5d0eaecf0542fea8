import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { end, freePort, remove } from '../../support/builtSite'
import { eventually } from '../../support/patience'
import { clickAt, typing } from './actions'
import { type Driver, WINDOW } from './driver'
import { said } from './said'

const DRIVER = '/usr/bin/WebKitWebDriver'
const SCREEN = '/usr/bin/Xvfb'
const BROWSER = ['x86_64', 'aarch64']
  .map(machine => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
  .find(file => existsSync(file))

export const hasWebKit = BROWSER !== undefined && existsSync(DRIVER) && existsSync(SCREEN)

/** The browser of WebKitGTK on a screen of its own, by the classic WebDriver: https://www.w3.org/TR/webdriver2/ */
export async function webkit(): Promise<Driver> {
  const home = await mkdtemp(path.join(tmpdir(), 'photogramme-webkit-'))
  const screen = spawn(SCREEN, ['-displayfd', '1', '-screen', '0', '1400x1000x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [, display = ''] = await said(screen, /^(\d+)\n/)
  const port = await freePort()
  const server = spawn(DRIVER, [`--port=${port}`], {
    env: { ...process.env, HOME: home, DISPLAY: `:${display}`, GDK_BACKEND: 'x11' },
    stdio: 'ignore',
  })
  const ask = async (method: string, command: string, body: unknown = {}): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}/session${command}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    })
    const { value } = (await answer.json()) as { value: unknown }
    if (!answer.ok) throw new Error(`${command}: ${JSON.stringify(value)}`)
    return value
  }
  const begun = await eventually(
    () =>
      ask('POST', '', {
        capabilities: {
          alwaysMatch: { 'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] } },
        },
      }),
    'a session of WebKit',
  )
  const session = `/${(begun as { sessionId: string }).sessionId}`
  const perform = async (actions: unknown) => {
    await ask('POST', `${session}/actions`, { actions })
  }
  await ask('POST', `${session}/window/rect`, WINDOW)
  return {
    open: async url => {
      await ask('POST', `${session}/url`, { url })
    },
    run: body => ask('POST', `${session}/execute/sync`, { script: body, args: [] }),
    clickAt: (x, y) => perform(clickAt(x, y)),
    type: keys => perform(typing(keys)),
    back: async () => {
      await ask('POST', `${session}/back`)
    },
    close: async () => {
      await ask('DELETE', session)
      await end(server, 'SIGTERM')
      await end(screen, 'SIGTERM')
      await remove(home)
    },
  }
}
