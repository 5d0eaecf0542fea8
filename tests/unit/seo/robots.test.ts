import robotsParser from 'robots-parser'
import { expect, test } from 'vitest'
import { TRAINING_AGENTS } from '@/lib/seo/aiPolicy.mjs'
import { robots } from '@/lib/seo/robots'

const parsed = (isPublic: boolean) =>
  (robotsParser as unknown as (url: string, text: string) => ReturnType<typeof robotsParser>)(
    'http://localhost:3000/robots.txt',
    robots(isPublic),
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
