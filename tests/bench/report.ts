import { availableParallelism, totalmem } from 'node:os'
import type { Latency } from './latency'
import type { Figures } from './measureSize'

/** The results as Markdown, ready for the README: what was measured down, sizes of the archive across. */
export function report(all: readonly Figures[]): string {
  const columns = all.map(({ articles }) => `${count(articles)} articles`)
  const row = (name: string, value: (figures: Figures) => string) =>
    line([name, ...all.map(figures => value(figures))])
  const kinds = Object.keys(all[0]?.weights ?? {})
  return [
    `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.versions.node}`,
    '',
    line(['', ...columns]),
    line(['---', ...columns.map(() => '---:')]),
    row('`npm start` to the first page, clean checkout', ({ firstPage }) => seconds(firstPage)),
    row('of which the build', ({ build }) => seconds(build)),
    row('pages prerendered', ({ pages }) => count(pages)),
    row('pages per second of build', ({ pages, build }) => (build ? count((pages / build) * 1000) : '–')),
    row('memory, peak of the build', ({ buildPeak }) => megabytes(buildPeak)),
    row('memory, peak of the server', ({ serverPeak }) => megabytes(serverPeak)),
    row('first hit, p50 / p99', ({ firstHit }) => latency(firstHit)),
    row('warm, p50 / p99', ({ warm }) => latency(warm)),
    row('requests per second, one review, 64 connections', ({ direct }) => count(direct.kept)),
    row(
      'the same through Next, and how many times less',
      ({ direct }) => `${count(direct.throughNext)}, ${direct.ratio.toFixed(1)}`,
    ),
    row('the same behind nginx', ({ behindNginx }) => (behindNginx === null ? '–' : count(behindNginx))),
    row('an edit is live after', ({ edit }) => (edit.live === null ? 'not in 10 s' : seconds(edit.live))),
    row(
      'longest wait meanwhile',
      ({ edit }) => seconds(edit.slowest) + (edit.lost ? `, ${edit.lost} lost` : ''),
    ),
    row('longest wait for an icon, calm / edit / first pages after it', ({ edit: { held } }) =>
      [held.calm, held.edit, held.after].map(value => `${count(value)} ms`).join(' / '),
    ),
    row('an edit makes it wait longer by a factor of', ({ edit: { held } }) =>
      (Math.max(held.edit, held.after) / held.calm).toFixed(1),
    ),
    ...kinds.map(kind =>
      row(`HTML of ${kind}, raw / gzip`, ({ weights }) => {
        const weight = weights[kind]
        return weight ? `${kilobytes(weight.raw)} / ${kilobytes(weight.gzip)}` : '–'
      }),
    ),
    '',
  ].join('\n')
}

const line = (cells: string[]) => `| ${cells.join(' | ')} |`
const count = (value: number) => Math.round(value).toLocaleString('en')
const seconds = (value: number | null) => (value === null ? '–' : `${(value / 1000).toFixed(2)} s`)
const megabytes = (value: number | null) => (value === null ? '–' : `${count(value / 1e6)} MB`)
const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} kB`
const latency = ({ p50, p99 }: Latency) => `${p50.toFixed(1)} / ${p99.toFixed(1)} ms`
