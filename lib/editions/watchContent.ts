import { existsSync, type FSWatcher, watch } from 'node:fs'
import path from 'node:path'
import { FOLDERS } from '../model/contentTypes'
import type { Milliseconds } from '../time/clock'

/** An editor's save or a checkout is over when nothing has moved for this long. */
export const SETTLE: Milliseconds = 250

/** How often a missing content folder is looked for again. */
const RETRY: Milliseconds = 500

/**
 * Calls back when it begins and after each settled change of the content folder and its sections: two levels
 * are all there is. Does not keep the process alive.
 *
 * @returns what ends it
 */
export function watchContent(content: string, onSettled: () => unknown): () => void {
  let watchers: FSWatcher[] = []
  let settleTimer: NodeJS.Timeout | undefined
  let rewatchTimer: NodeJS.Timeout | undefined
  let stopped = false
  const close = () => {
    for (const watcher of watchers) watcher.close()
    watchers = []
  }
  const changed = () => {
    clearTimeout(settleTimer)
    settleTimer = later(onSettled, SETTLE)
  }
  /** One at a time: each event of a folder that goes away asks for it. */
  const rewatchIn = (wait: Milliseconds) => {
    clearTimeout(rewatchTimer)
    rewatchTimer = later(rewatch, wait)
  }
  const rewatch = () => {
    close()
    if (stopped) return
    if (!existsSync(content)) {
      rewatchIn(RETRY)
      return
    }
    for (const folder of [content, ...FOLDERS.map(name => path.join(content, name))]) {
      const watcher = watched(folder)
      if (watcher) watchers.push(watcher)
    }
    changed()
  }
  /** Null where there is nothing to watch, or the system watches nothing more: the editions look by themselves. */
  const watched = (folder: string): FSWatcher | null => {
    if (!existsSync(folder)) return null
    try {
      const watcher = watch(folder, (_event, name) => {
        // A section that appears, or the folder itself that goes: the set of watchers is another one.
        if (folder === content || name === path.basename(folder)) rewatchIn(SETTLE)
        changed()
      })
      watcher.on('error', () => rewatchIn(RETRY))
      watcher.unref()
      return watcher
    } catch {
      return null
    }
  }
  rewatch()
  return () => {
    stopped = true
    clearTimeout(settleTimer)
    clearTimeout(rewatchTimer)
    close()
  }
}

function later(task: () => unknown, wait: Milliseconds): NodeJS.Timeout {
  return setTimeout(task, wait).unref()
}
