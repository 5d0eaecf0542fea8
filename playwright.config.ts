import { defineConfig } from '@playwright/test'
import { findBrowser } from './tests/support/findBrowser'
import { PATIENCE, TEST_PATIENCE } from './tests/support/patience.ts'

const port = Number(process.env.TEST_PORT ?? 3799)

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  timeout: TEST_PATIENCE,
  expect: { timeout: PATIENCE },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { ...(await findBrowser()), timeout: PATIENCE },
    locale: 'fr-FR',
    actionTimeout: PATIENCE,
    navigationTimeout: PATIENCE,
  },
  webServer: {
    command: 'node lib/server/serve.mjs',
    url: `http://127.0.0.1:${port}/mentions-legales`,
    timeout: PATIENCE,
    // The origin that the build was given: what is rendered on demand names it as well.
    env: {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      SITE_URL: 'http://localhost:3000',
    },
  },
})
