import { run } from '@/lib/cli/content/run'
import type { Context } from '@/lib/cli/content/verb'
import type { ContentFolders } from '@/lib/model/files'
import { epoch } from '@/lib/time/instant'

export type Outcome = { code: number; out: string; err: string }

/** The present of these tests. */
const NOW = '2024-06-01T12:00:00+02:00'

/** Runs `npm run content -- …` on a folder, without a terminal unless `more` gives one. */
export async function runContent(
  folders: ContentFolders,
  args: readonly string[],
  more: Partial<Context> = {},
): Promise<Outcome> {
  const out: string[] = []
  const err: string[] = []
  const code = await run(args, {
    folders,
    now: epoch(NOW),
    print: line => out.push(line),
    complain: line => err.push(line),
    colours: false,
    ask: null,
    signal: new AbortController().signal,
    ...more,
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}
