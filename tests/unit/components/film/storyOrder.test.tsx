import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { StoryOrder } from '@/components/film/StoryOrder'
import { film } from '../../markdown/bodies'

test('the order of the story is told only where it is another than that of release', () => {
  const [first, second] = [film('un', 'Un'), film('deux', 'Deux')]
  const shown = (story: (typeof first)[] | null) =>
    renderToStaticMarkup(<StoryOrder release={[first, second]} story={story} />)
  expect([shown(null), shown([first, second])]).toEqual(['', ''])
  expect(shown([second, first])).toMatch(/Dans l’ordre du récit.*Deux.*Un/s)
})
