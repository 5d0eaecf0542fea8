import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** What Chromium needs to run in a container and to stay off the network. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']

/**
 * The browser for tests: Playwright's own when installed, else a Chromium or Chrome of the system, else the
 * Chromium inside the npm package `@sparticuz/chromium`, which needs no download from anywhere else.
 */
export async function findBrowser(): Promise<{ executablePath?: string; args: string[] }> {
  if (existsSync(chromium.executablePath())) return { args: ARGUMENTS }
  const system = SYSTEM_BROWSERS.find(path => existsSync(path))
  if (system) return { executablePath: system, args: ARGUMENTS }
  const { default: packaged } = await import('@sparticuz/chromium')
  // Its own arguments are for a cloud function: a single process that dies with its first closed page.
  return { executablePath: await packaged.executablePath(), args: ARGUMENTS }
}
