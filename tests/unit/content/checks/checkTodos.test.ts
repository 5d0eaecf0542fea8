import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { contentFolder, news, SITE } from '../../../support/contentFolder'

async function told(body: string) {
  const folder = await contentFolder({ ...SITE, 'content/actualites/a.md': news({}, body) })
  return (await inspect(folder)).problems.map(({ rule }) => rule)
}

test.each([
  'À FAIRE : le texte.',
  'Un texte.\n\nÀ FAIRE',
  '- À FAIRE : la suite.',
  'Le rôle de À FAIRE.',
  '<!-- À FAIRE : relire -->\n\nUn texte.',
])('what is left to write is told: %j', async body => expect(await told(body)).toEqual(['todo']))

test.each([
  'Il reste beaucoup à faire.',
  'Une affiche dit : « RIEN À FAIRE ».',
  'LA LISTE DES CHOSES À FAIRE.',
])('a text of capitals is let pass: %s', async body => expect(await told(body)).toEqual([]))
