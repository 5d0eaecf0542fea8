import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { frameworkModules, hydrates } from '@/lib/server/pages/hydration.mjs'

const FRAMEWORK = new Set(['22413', '9512'])

/** The payload of a page: module imports are rows of their own, `id:I[module, chunks, name]`. */
const flight = (...imports: string[]) =>
  [
    '1:"$Sreact.fragment"',
    ...imports,
    '0:{"P":null,"c":["","critiques","duel"]}',
    '5:["$","p",null,{}]',
  ].join('\n')

test.each([
  [
    'imports modules of the framework only',
    flight('2:I[22413,["/a.js"],"default"]', 'a:I[9512,[],"Outlet"]'),
    false,
  ],
  ['imports one more', flight('2:I[22413,[],"default"]', 'b:I[777,["/c.js"],"Counter"]'), true],
  ['writes module ids as strings', flight('2:I["22413",[],"default"]'), false],
  ['writes an unknown id as a string', flight('2:I["[project]/app/c.client.tsx",[],"C"]'), true],
  ['imports nothing: the format is another one', flight(), true],
  ['is empty', '', true],
])('whether a page hydrates whose payload %s', (_, payload, expected) => {
  expect(hydrates(payload, FRAMEWORK)).toBe(expected)
})

test('text of an article that looks like an import does not count', () => {
  const payload = flight(
    '2:I[22413,[],"default"]',
    String.raw`6:["$","p",null,{"children":"x\n7:I[777,[]]"}]`,
  )
  expect(hydrates(payload, FRAMEWORK)).toBe(false)
})

async function serverFolder(manifests: Record<string, unknown>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'photogramme-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [route, clientModules] of Object.entries(manifests)) {
    const file = path.join(folder, 'app', route, 'page_client-reference-manifest.js')
    await mkdir(path.dirname(file), { recursive: true })
    const head = 'globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\n'
    const body = `globalThis.__RSC_MANIFEST["/${route}/page"] = ${JSON.stringify({ clientModules })};\n`
    await writeFile(file, head + body)
  }
  return folder
}

test('the modules of the framework are those below its own package, over all routes of a build', async () => {
  const folder = await serverFolder({
    critiques: {
      '[project]/node_modules/next/dist/client/components/error.js': { id: 22413 },
      '[project]/node_modules/next/dist/client/components/error.js <module evaluation>': { id: '22413' },
    },
    'films/[slug]': {
      '[project]/node_modules/next/dist/lib/metadata/boundary.js': { id: 9512 },
      '[project]/components/Counter.client.tsx': { id: 777 },
      '[project]/node_modules/other/next.js': { id: 778 },
    },
  })
  expect(frameworkModules(folder)).toEqual(new Set(['22413', '9512']))
})

test('a manifest in another form is an error, not an empty set', async () => {
  const folder = await serverFolder({ critiques: {} })
  await writeFile(path.join(folder, 'app/page_client-reference-manifest.js'), 'export default 1')
  expect(() => frameworkModules(folder)).toThrow()
})
