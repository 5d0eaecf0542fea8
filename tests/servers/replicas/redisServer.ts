import { spawn } from 'node:child_process'
import { end, logOf, until } from '../../support/builtSite'

export type RedisServer = {
  url: string
  stop: (signal?: NodeJS.Signals) => Promise<void>
  /** `SIGSTOP` leaves its connections open and unanswered. */
  signal: (signal: NodeJS.Signals) => void
}

/** A Redis on the loopback that keeps nothing on disk; resolves when it accepts connections. */
export async function startRedis(program: string, port: number): Promise<RedisServer> {
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const child = spawn(program, settings, { stdio: ['ignore', 'pipe', 'pipe'] })
  const log = logOf(child)
  await until('redis-server', () => {
    if (child.exitCode !== null) throw new Error(`redis-server ended: ${log()}`)
    return log().includes('Ready to accept connections')
  })
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: (signal = 'SIGKILL') => end(child, signal),
    signal: signal => child.kill(signal),
  }
}
