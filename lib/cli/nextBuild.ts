import { endLike, runToEnd } from './runToEnd.mjs'

/**
 * Begins the production build with its output shown. Resolves when it has succeeded; when it fails, or is
 * stopped, this process ends with it. Types are a matter of `npm test`.
 */
export async function nextBuild(): Promise<void> {
  const end = await runToEnd(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', TYPES_CHECKED: '1' },
  })
  if (end.code !== 0) endLike(end)
}
