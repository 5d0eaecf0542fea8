import { author, review } from './contentFolder'

/** A review that others helped with and whose note was revised, and one of which there is nothing to tell. */
export const REVISED = {
  'content/auteurs/nadar.md': author({ name: '"Félix Nadar"', kind: 'person' }),
  'content/critiques/a.md': review({
    rating: '4',
    updated: '2024-06-01T10:00',
    contributors: '[{ author: nadar, role: photographie }, { author: redaction, role: traduction }]',
    ratingHistory: '[{ date: "2024-06-01T10:00", from: 3, to: 4, reason: "Revu, le film gagne." }]',
  }),
  'content/critiques/b.md': review(),
}
