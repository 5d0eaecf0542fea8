import { beforeAll, expect, test } from 'vitest'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import type { Film } from '@/lib/model/items'
import { artOf } from '@/lib/posters/artOf'
import { composePoster } from '@/lib/posters/composePoster'
import { LAYOUTS } from '@/lib/posters/lettering/layout'
import { type Looks, likeness, looksOf } from '../../support/posterLooks'

/** The posters of the site as they hang side by side. */
let wall: { film: Film; looks: Looks }[]
beforeAll(async () => {
  const { films } = await getCatalogue()
  wall = []
  for (const film of films)
    wall.push({ film, looks: await looksOf(composePoster({ ...film, directors: [] }, 'carte')) })
}, 120_000)

test('no two have both the same colours and the same composition', () => {
  const alike = wall.flatMap(({ film, looks }, index) =>
    wall
      .slice(0, index)
      .filter(other => likeness(looks, other.looks) > 1.2)
      .map(other => `${other.film.slug} ~ ${film.slug}`),
  )
  expect(alike).toEqual([])
})

test('no ground colour rules the wall', () => {
  const byColour = new Map<string, string[]>()
  for (const { film, looks } of wall)
    byColour.set(looks.ruling.join(), [...(byColour.get(looks.ruling.join()) ?? []), film.slug])
  expect([...byColour.values()].filter(slugs => slugs.length > 8)).toEqual([])
  // Sand and orange: light enough, and more yellow than anything else.
  const sandy = wall.filter(({ looks: { ruling } }) => ruling[0] >= 50 && ruling[1] >= 0 && ruling[2] >= 30)
  expect(sandy.map(({ film }) => film.slug).length).toBeLessThanOrEqual(7)
})

/** A disc that takes a third of the width of a poster hangs there as a sun does, whatever it is meant to be. */
const DISC = /a(\d+) (\d+) 0 1 1 /g

test('at most ten hang on a disc', () => {
  const hanging = wall.filter(({ film }) => {
    const svg = composePoster({ ...film, title: '', directors: [] }, 'affiche')
    return [...svg.matchAll(DISC)].some(([, a, b]) => a === b && Number(a) >= 100)
  })
  expect(hanging.map(({ film }) => film.slug).length).toBeLessThanOrEqual(10)
})

test('titles are set in every way there is, none of them the rule', () => {
  const counts = LAYOUTS.map(layout => wall.filter(({ film }) => artOf(film).lettering === layout).length)
  for (const count of counts) {
    expect(count).toBeGreaterThanOrEqual(Math.min(4, wall.length))
    expect(count).toBeLessThan(wall.length / 3)
  }
})
