import { bodyText } from './bodyText'
import { type ArchiveFile, fileOf, listed, quoted } from './file'
import { fill } from './fill'
import { AUDIENCES, NEWS_SUMMARIES, REVIEW_SUMMARIES, STRENGTHS, TAGS, VERDICTS, WEAKNESSES } from './phrases'
import type { Plan, PlannedArticle } from './plan'
import type { Random } from './random'

/** One review or news item as an editor would have written it. */
export function articleFile(index: number, plan: Plan, random: Random): ArchiveFile {
  const article = plan.articles[index]
  if (!article) throw new Error(`No article ${index} in the plan`)
  const isReview = article.kind === 'review'
  const fields = {
    ...commonFields(article, index, plan, random),
    ...(isReview ? reviewFields(article, random) : newsFields(article, random)),
  }
  const folder = isReview ? 'critiques' : 'actualites'
  return fileOf(`${folder}/${article.slug}.md`, fields, bodyText(article, index, plan, random))
}

function commonFields(article: PlannedArticle, index: number, plan: Plan, random: Random) {
  const { film, city, title, date, aliases } = article
  const values = { title: film.title, director: film.directors[0]?.name ?? '', city }
  const summaries = article.kind === 'review' ? REVIEW_SUMMARIES : NEWS_SUMMARIES
  const tags = new Set(Array.from({ length: 1 + random.below(4) }, () => random.pickSkewed(TAGS)))
  const related = plan.articles[random.below(index + 1)]
  const isCorrected = random.chance(0.05)
  const corrected = `${date.slice(0, 10)}T23:30`
  return {
    title: quoted(title),
    summary: quoted(summaryOf(fill(random.pick<string>(summaries), values, random), index)),
    date,
    updated: isCorrected ? corrected : null,
    history: isCorrected
      ? `[{ date: ${corrected}, kind: correction, from: "Perret", text: "Une version antérieure se trompait de ville." }]`
      : null,
    authors: '[redaction]',
    tags: listed([...tags].map(quoted)),
    related: related && related !== article && random.chance(0.2) ? listed([referenceTo(related)]) : null,
    aliases: aliases.length > 0 ? listed(aliases) : null,
  }
}

/** No two pages may say the same of themselves, and the bank has few summaries. */
function summaryOf(text: string, index: number): string {
  return text.replace(/\.?$/, ` (texte ${index + 1}).`)
}

function reviewFields({ film }: PlannedArticle, random: Random) {
  return {
    film: film.slug,
    rating: random.chance(0.05) ? 'null' : String(random.below(11) / 2),
    verdict: quoted(random.pick<string>(VERDICTS)),
    audience: quoted(random.pick<string>(AUDIENCES)),
    strengths: listed(random.few<string>(STRENGTHS, 2).map(quoted)),
    weaknesses: listed(random.few<string>(WEAKNESSES, 2).map(quoted)),
    seen: '{ how: "en salle", invited: false }',
  }
}

function newsFields({ film, city, date }: PlannedArticle, random: Random) {
  const people = [...film.directors, ...film.cast.slice(0, 2).map(({ person }) => person)]
  const source = `{ title: "Le Courrier du plateau", url: "https://example.org/${film.slug}", date: ${date.slice(0, 10)} }`
  return {
    films: listed([film.slug]),
    people: listed([...new Set(people.map(({ slug }) => slug))]),
    platforms: random.chance(0.3) ? '[grand-ecran-plus]' : null,
    thread: random.chance(0.5) ? film.slug : null,
    places: random.chance(0.4) ? listed([quoted(city)]) : null,
    sources: random.chance(0.6) ? `\n  - ${source}` : null,
  }
}

function referenceTo({ kind, slug }: PlannedArticle): string {
  return `${kind === 'review' ? 'critiques' : 'actualites'}/${slug}`
}
