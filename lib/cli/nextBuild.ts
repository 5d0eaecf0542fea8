import { spawn } from 'node:child_process'

/**
 * Begins the production build with its output shown. Resolves when it has succeeded; when it fails, or is
 * stopped, this process ends with it.
 */
export function nextBuild(): Promise<void> {
  const build = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => build.kill(signal))
  return new Promise((resolve, reject) => {
    build.on('error', reject)
    build.on('exit', code => (code === 0 ? resolve() : process.exit(code ?? 1)))
  })
}
