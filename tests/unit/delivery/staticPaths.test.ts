import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { staticPaths } from '@/lib/delivery/staticPaths.mjs'

async function project(files: Record<string, string>) {
  const root = await mkdtemp(path.join(tmpdir(), 'photogramme-'))
  onTestFinished(() => rm(root, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true })
    await writeFile(path.join(root, name), text)
  }
  return root
}

const MANIFEST = {
  staticRoutes: [{ page: '/' }, { page: '/critiques' }, { page: '/icon.svg' }, { page: '/indexnow.txt' }],
  redirects: [{ source: '/critiques/page/1' }],
  dynamicRoutes: [{ page: '/critiques/[slug]' }],
}

test('static routes, redirects and files of public/ but its pictures exist whatever the content is', async () => {
  const root = await project({
    '.next/routes-manifest.json': JSON.stringify(MANIFEST),
    'public/robots.txt': '',
    'public/images/duel/une.webp': '',
  })
  const paths = staticPaths(root)
  for (const path of ['/', '/critiques', '/icon.svg', '/critiques/page/1', '/robots.txt'])
    expect(paths, path).toContain(path)
  expect(paths).not.toContain('/critiques/[slug]')
  expect(paths).not.toContain('/images/duel/une.webp')
  // Without a key there is no such file: addresses.ts is asked.
  expect(paths).not.toContain('/indexnow.txt')
})

test('a project without public/ has its routes', async () => {
  const root = await project({ '.next/routes-manifest.json': JSON.stringify(MANIFEST) })
  expect(staticPaths(root)).toContain('/critiques')
})
