import { readdirSync, readFileSync } from 'node:fs'

export type Process = { pid: number; command: string; rss: number }

/**
 * A process and everything it started, as /proc shows them now.
 *
 * @returns `rss` in bytes; nothing where there is no /proc
 */
export function processTree(root: number): Process[] {
  const parents = new Map<number, { parent: number; rss: number }>()
  for (const name of namesIn('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const status = readOr(`/proc/${name}/status`)
    const parent = /^PPid:\s*(\d+)/m.exec(status)?.[1]
    const rss = /^VmRSS:\s*(\d+) kB/m.exec(status)?.[1]
    if (parent) parents.set(Number(name), { parent: Number(parent), rss: Number(rss ?? 0) * 1024 })
  }
  const isBelow = (pid: number): boolean =>
    pid === root || (parents.has(pid) && isBelow(parents.get(pid)?.parent ?? 0))
  return [...parents]
    .filter(([pid]) => isBelow(pid))
    .map(([pid, { rss }]) => ({ pid, rss, command: readOr(`/proc/${pid}/cmdline`).replaceAll('\0', ' ') }))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** A process may end between being listed and being read. */
function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
