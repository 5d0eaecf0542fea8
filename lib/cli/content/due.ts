import { changesBetween } from '../../content/catalogue/changesBetween'
import { formatCount } from '../../format/number'
import { articleAsData, changeAsData, describeArticle, describeChange } from './describeChange'
import { loadOrExplain } from './loadOrExplain'
import { parseArguments } from './parseArguments'
import { Misuse, type Verb } from './verb'

export const due: Verb = {
  summary: 'dit ce qui paraîtra ou disparaîtra, et quand',
  help: `
npm run content -- due [--json]

Articles programmés et sous embargo (+), articles qui expirent (−), dans l’ordre, à l’heure de Paris ;
puis les brouillons, qui n’ont pas d’heure.`,

  async run(args, context) {
    const { values, positionals } = parseArguments(args, { json: { type: 'boolean', default: false } })
    if (positionals.length > 0) throw new Misuse('« due » ne prend pas de nom ; voyez aussi « at ».')
    const { now, print } = context
    const archive = await loadOrExplain(context)
    if (!archive) return 1
    const changes = changesBetween(archive, now, Number.POSITIVE_INFINITY)
    const drafts = archive.articles.filter(({ draft }) => draft)
    if (values.json) {
      print(
        JSON.stringify({ changes: changes.map(changeAsData), drafts: drafts.map(articleAsData) }, null, 2),
      )
      return 0
    }
    if (changes.length === 0) print('Rien n’est programmé.')
    for (const line of changes.flatMap(change => describeChange(change, now))) print(line)
    if (drafts.length > 0) print(`${formatCount(drafts.length, 'brouillon')} :`)
    for (const draft of drafts) print(`  ${describeArticle(draft)}`)
    return 0
  },
}
