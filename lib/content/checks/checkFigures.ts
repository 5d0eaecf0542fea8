import { formatFigure } from '../../model/figure/formatFigure'
import type { FileOf, ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { addToGroup } from '../../text/addToGroup'

/**
 * Figures that cannot both be true: two that count the same of the same and are not equal, where neither says why the
 * other differs; a running time that a film’s record gives beside the one of the ledger; a record that quotes a figure
 * of something else.
 */
export function checkFigures(files: readonly ValidFile[]): Problem[] {
  const figures = files.filter(file => file.kind === 'figure')
  const bySlug = new Map(figures.map(figure => [figure.slug, figure]))
  const films = files.filter(file => file.kind === 'film')
  return [...contradictions(figures), ...films.flatMap(film => misquoted(film, bySlug))]
}

function contradictions(figures: readonly FileOf<'figure'>[]): Problem[] {
  const groups = new Map<string, FileOf<'figure'>[]>()
  for (const figure of figures) addToGroup(groups, keyOf(figure), figure)
  return [...groups.values()].flatMap(group =>
    group.flatMap((figure, index) =>
      group
        .slice(0, index)
        .filter(other => shown(other) !== shown(figure) && !isExplained(figure, other))
        .map(other => contradiction(figure, other)),
    ),
  )
}

/** What a figure is of, and what it counts where. */
function keyOf({ data }: FileOf<'figure'>): string {
  const { film, person, saga, platform, counted, country } = data
  return JSON.stringify([film, person, saga, platform, counted, country])
}

function shown({ data }: FileOf<'figure'>): string {
  return formatFigure(data)
}

function isExplained(figure: FileOf<'figure'>, other: FileOf<'figure'>): boolean {
  const names = (one: FileOf<'figure'>, { slug }: FileOf<'figure'>) =>
    one.data.differs.some(({ from }) => from === slug)
  return names(figure, other) || names(other, figure)
}

function contradiction(figure: FileOf<'figure'>, other: FileOf<'figure'>): Problem {
  const place = other.placeOf(['value'])
  return {
    ...figure.placeOf(['value']),
    field: 'value',
    rule: 'contradiction',
    message: `« ${shown(figure)} » — Un autre chiffre compte la même chose et dit « ${shown(other)} » (${place.file}:${place.line}).`,
    hint: `Corrigez l’un des deux, ou dites pourquoi ils diffèrent : differs: [{ from: ${other.slug}, why: "…" }].`,
  }
}

function misquoted(film: FileOf<'film'>, figures: ReadonlyMap<string, FileOf<'figure'>>): Problem[] {
  const quoted = film.data.figures.flatMap((slug, index) => {
    const figure = figures.get(slug)
    return figure ? [{ figure, index }] : []
  })
  const foreign = quoted
    .filter(({ figure }) => figure.data.film !== film.slug)
    .map(
      ({ figure, index }): Problem => ({
        ...film.placeOf(['figures', index]),
        field: `figures.${index}`,
        rule: 'inconsistent-fields',
        message: `« ${figure.slug} » — Ce chiffre n’est pas de ce film.`,
        hint: 'Retirez-le, ou corrigez « film » dans le chiffre.',
      }),
    )
  const runtime = quoted.find(({ figure }) => figure.data.counted === 'duree')
  if (!runtime || film.data.runtime === undefined) return foreign
  return [
    ...foreign,
    {
      ...film.placeOf(['runtime']),
      field: 'runtime',
      rule: 'inconsistent-fields',
      message: `Cette fiche donne sa durée deux fois : ici, et par « ${runtime.figure.slug} ».`,
      hint: 'Retirez « runtime » : la durée est au registre.',
    },
  ]
}
