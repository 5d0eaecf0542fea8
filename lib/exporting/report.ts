import { formatCount } from '../format/number'
import { csvRow, notAFormula } from '../text/csv'
import type { Corpus } from './corpus'
import type { Destination } from './destination'
import type { Losses } from './losses'

export const REPORT = 'rapport.txt'

const STATES = {
  published: 'publiés',
  scheduled: 'programmés',
  embargoed: 'sous embargo',
  draft: 'brouillons',
} as const

/** Writes what an export holds and what it has left behind, for people (`rapport.txt`) and for programs (`rapport.csv`). */
export async function writeReport(
  format: string,
  { items }: Corpus,
  losses: Losses,
  destination: Destination,
): Promise<void> {
  const folders = [...new Set(items.map(({ folder }) => folder))]
  const states = Object.keys(STATES) as (keyof typeof STATES)[]
  const report = await destination.open(REPORT)
  const count = (folder: string, state: string) =>
    items.filter(item => item.folder === folder && item.state === state).length
  await report.write(
    [
      `# Export « ${format} »`,
      '',
      `| type | ${states.map(state => STATES[state]).join(' | ')} |`,
      `| --- | ${states.map(() => '---:').join(' | ')} |`,
      ...folders.map(folder => `| ${folder} | ${states.map(state => count(folder, state)).join(' | ')} |`),
      '',
      '## Ce qui reste derrière',
      '',
      losses.all.length === 0 ? 'Rien.' : '| quoi | combien | dans |\n| --- | ---: | ---: |',
      ...losses
        .totals()
        .map(
          ({ what, count: times, items: of }) =>
            `| ${cellOf(what)} | ${times} | ${formatCount(of, 'élément')} |`,
        ),
      '',
      ...(losses.all.length === 0 ? [] : ['Le détail, élément par élément, est dans `rapport.csv`.', '']),
    ].join('\n'),
  )
  await report.close()
  const table = await destination.open('rapport.csv')
  await table.write(csvRow(['élément', 'quoi', 'combien', 'début']))
  for (const { item, what, count: times, sample } of losses.all) {
    await table.write(csvRow([item, what, String(times), notAFormula(sample)]))
  }
  await table.close()
}

function cellOf(text: string): string {
  return text.replaceAll('|', '\\|')
}
