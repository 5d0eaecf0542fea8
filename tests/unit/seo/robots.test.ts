import robotsParser from 'robots-parser'
import { expect, test } from 'vitest'
import { TRAINING_AGENTS } from '@/lib/aiPolicy.mjs'
import { robots } from '@/lib/seo/robots'

const parsed = (isPublic: boolean, filters: readonly string[] = []) =>
  (robotsParser as unknown as (url: string, text: string) => ReturnType<typeof robotsParser>)(
    'http://localhost:3000/robots.txt',
    robots(isPublic, filters),
  )
const PAGE = 'http://localhost:3000/critiques/duel'

test('search engines and assistants may read the site, training robots may not', () => {
  for (const agent of ['Googlebot', 'Bingbot', 'OAI-SearchBot', 'PerplexityBot'])
    expect([agent, parsed(true).isAllowed(PAGE, agent)]).toEqual([agent, true])
  for (const agent of TRAINING_AGENTS)
    expect([agent, parsed(true).isAllowed(PAGE, agent)]).toEqual([agent, false])
  expect(parsed(true).isAllowed('http://localhost:3000/api/sante', 'Googlebot')).toBe(false)
  expect(parsed(true).getSitemaps()).toEqual(['http://localhost:3000/sitemap.xml'])
})

test('elsewhere than on the site nobody may read anything', () => {
  expect(parsed(false).isAllowed(PAGE, 'Googlebot')).toBe(false)
  expect(parsed(false).getSitemaps()).toEqual([])
})

test('of filters and searches only the pages that search engines should know may be crawled', () => {
  const rules = parsed(true, ['/critiques/filtrer?periode=1990-1999', '/films/filtrer?periode=1990-1999'])
  const isAllowed = (path: string) => rules.isAllowed(`http://localhost:3000${path}`, 'Googlebot')
  for (const path of [
    ...['/critiques', '/films', '/films/drive', '/ce-soir', '/recherche', '/critiques/page/2'],
    ...['/critiques/filtrer-la-lumiere', '/films/filtrer-3'],
    ...['/critiques/filtrer?periode=1990-1999', '/films/filtrer?periode=1990-1999'],
  ])
    expect([path, isAllowed(path)]).toEqual([path, true])
  for (const path of [
    ...['/films/filtrer', '/critiques/filtrer?periode=1980-1989', '/films/filtrer?periode=1990-1999&page=9'],
    '/actualites/filtrer?sujet=tournage',
    ...['/critiques/filtrer?genre=drame&periode=1990-1999', '/ce-soir?note=3', '/recherche?q=duel'],
  ])
    expect([path, isAllowed(path)]).toEqual([path, false])
})
