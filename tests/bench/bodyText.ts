import { fill } from './fill'
import {
  CROSSHEADS,
  NEWS_SENTENCES,
  NOTES,
  PULL_QUOTES,
  RARE_BLOCKS,
  REVIEW_SENTENCES,
  SPOILERS,
  STRENGTHS,
  WEAKNESSES,
} from './phrases'
import type { Plan, PlannedArticle } from './plan'
import type { Random } from './random'

const SHORTEST = 250
/** The last paragraph and what stands beside it bring this to 700 at most. */
const LONGEST_BEFORE_LAST = 540

/** The Markdown of one article: 250 to 700 words, with every block that editors use. */
export function bodyText(article: PlannedArticle, index: number, plan: Plan, random: Random): string {
  const target = SHORTEST + random.below(LONGEST_BEFORE_LAST - SHORTEST)
  const sentences = random.shuffle<string>(article.kind === 'review' ? REVIEW_SENTENCES : NEWS_SENTENCES)
  const crossheads = random.shuffle<string>(CROSSHEADS)
  const extras = extrasOf(article, random)
  const blocks: string[] = []
  let words = 0
  let next = 0
  for (let paragraph = 0; words < target; paragraph++) {
    if (paragraph > 0 && paragraph % 2 === 0) blocks.push(`## ${crossheads[paragraph % crossheads.length]}`)
    const length = 3 + random.below(3)
    const text = Array.from({ length }, () => {
      const sentence = sentences[next++ % sentences.length] ?? ''
      return fill(sentence, valuesOf(article, index, plan, random), random)
    }).join(' ')
    blocks.push(text)
    words += text.split(' ').length
    const extra = extras.shift()
    if (extra) {
      blocks.push(extra)
      words += extra.split(/\s+/).length
    }
  }
  if (random.chance(0.2)) addNote(blocks, article, random)
  return blocks.join('\n\n')
}

function valuesOf(article: PlannedArticle, index: number, plan: Plan, random: Random) {
  const { film, city } = article
  return {
    film: `*${film.title}*`,
    director: film.directors[0]?.name ?? '',
    actor: film.cast[0]?.person.name ?? '',
    second: film.cast[1]?.person.name ?? '',
    role: film.cast[0]?.role ?? '',
    year: String(film.year + 1),
    link: linkTo(index, plan, random),
    ...(random.chance(0.5) && { city }),
  }
}

/** A link to an older article, a film or somebody: an editor links to what is there. */
function linkTo(index: number, plan: Plan, random: Random): string {
  const older = plan.articles[random.below(index + 1)] ?? plan.articles[0]
  if (!older) throw new Error('An archive without articles has nothing to link to')
  const { film } = older
  if (random.chance(0.3)) return `[*${film.title}*](/films/${film.slug})`
  const director = film.directors[0]
  if (director && random.chance(0.2)) return `[${director.name}](/personnes/${director.slug})`
  const folder = older.kind === 'review' ? 'critiques' : 'actualites'
  return `[*${film.title}*](/${folder}/${older.slug})`
}

/** Blocks beside the running text, in the order in which they will stand in it. */
function extrasOf({ film, kind, city }: PlannedArticle, random: Random): string[] {
  const values = { city, role: film.cast[0]?.role ?? '', actor: film.cast[0]?.person.name ?? '' }
  const isReview = kind === 'review'
  const blocks = [
    random.chance(0.4) && `::film[${film.slug}]`,
    random.chance(isReview ? 0.5 : 0.1) &&
      `:::spoiler{film=${film.slug}}\n${fill(random.pick<string>(SPOILERS), values, random)}\n:::`,
    random.chance(0.15) &&
      `Un mot de la fin, pour ceux qui l'ont vue : :spoiler[${fill(random.pick<string>(SPOILERS), values, random)}]{film=${film.slug}}`,
    random.chance(0.35) && `:::citation\n${random.pick<string>(PULL_QUOTES)}\n:::`,
    random.chance(0.25) && boxOf(film.year, city, random),
    random.chance(0.12) && tableOf(random),
    random.chance(0.2) && listOf(random),
    random.chance(0.1) && random.pick<string>(RARE_BLOCKS),
  ]
  return random.shuffle(blocks.filter(block => block !== false))
}

function boxOf(year: number, city: string, random: Random): string {
  const text = fill(`Tourné à ${city}, sorti en ${year}. Durée du tournage : {weeks}.`, {}, random)
  return `:::encadre{title="Repères"}\n${text}\n\n- **Salles** : {n}\n- **Format** : 2,39\n:::`.replace(
    '{n}',
    String(80 + random.below(400)),
  )
}

function tableOf(random: Random): string {
  const weeks = [1, 2, 3].map(
    week =>
      `| ${week}${week === 1 ? 're' : 'e'} | ${20 + random.below(300)} | ${10_000 + random.below(90_000)} |`,
  )
  return ['| Semaine | Salles | Entrées |', '| --- | ---: | ---: |', ...weeks].join('\n')
}

function listOf(random: Random): string {
  return random
    .shuffle<string>([...STRENGTHS, ...WEAKNESSES])
    .slice(0, 4)
    .map(line => `- ${line}`)
    .join('\n')
}

/** A footnote called from the first paragraph, with its text below the body. */
function addNote(blocks: string[], { city }: PlannedArticle, random: Random): void {
  blocks[0] = `${blocks[0]}[^1]`
  blocks.push(`[^1]: ${fill(random.pick<string>(NOTES), { city }, random)}`)
}
