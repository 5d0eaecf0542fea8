import { COUNTED_NAMES, UNIT_NAMES } from '../../model/figure/counted'
import { itemFile, quoted, todo } from './itemFile'
import { itemNamed } from './itemNamed'
import type { Template } from './newItem'

/** How a figure of a film is begun: what was counted and who says so is asked at once, for a figure is nothing else. */
export const figureTemplate: Template = {
  folder: 'chiffres',
  questions: [
    {
      option: 'film',
      prompt: 'Film, le nom de son fichier',
      isRequired: true,
      check: (answer, { films }) => itemNamed('film', answer, films),
    },
    { option: 'compte', prompt: `Ce qui est compté (${COUNTED_NAMES.join(', ')})`, isRequired: true },
    { option: 'valeur', prompt: 'Valeur, en chiffres', isRequired: true },
    { option: 'unite', prompt: `Unité (${UNIT_NAMES.join(', ')})`, isRequired: true },
    { option: 'source', prompt: 'Titre de la source', isRequired: true },
    { option: 'adresse', prompt: 'Adresse de la source, en https://', isRequired: true },
    { option: 'date', prompt: 'Jour de la source' },
    { option: 'comment', prompt: 'Ce qui a été compté, où, sur combien de temps' },
  ],
  write(given, { films }) {
    const film = itemNamed('film', given.get('film') ?? '', films)
    const day = given.get('date')
    const source = [
      `title: ${quoted(given.get('source') ?? '')}`,
      `url: ${quoted(given.get('adresse') ?? '')}`,
      ...(day ? [`date: ${quoted(day)}`] : []),
    ]
    const fields = [
      ['film', film.slug],
      ['counted', given.get('compte') ?? ''],
      ['value', (given.get('valeur') ?? '').replace(/[ \u00A0\u202F]/g, '').replace(',', '.')],
      ['unit', given.get('unite') ?? ''],
      ['how', quoted(given.get('comment') || todo('ce qui a été compté, où, sur combien de temps.'))],
      ['source', `{ ${source.join(', ')} }`],
    ] as const
    return { slugs: [`${film.slug}-${given.get('compte')}`], text: itemFile(fields, '') }
  },
}
