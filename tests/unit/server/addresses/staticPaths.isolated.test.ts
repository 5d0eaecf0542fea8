import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { redirectSources, staticPaths } from '@/lib/server/addresses/staticPaths.mjs'

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
  staticRoutes: [
    ...[{ page: '/' }, { page: '/critiques' }, { page: '/icon.svg' }, { page: '/indexnow.txt' }],
    ...[{ page: '/erreur' }, { page: '/_not-found' }, { page: '/_global-error' }],
  ],
  redirects: [{ source: '/critiques/page/1' }],
  dynamicRoutes: [{ page: '/critiques/[slug]' }],
}

test('the addresses that lead elsewhere are known apart: their queries are kept', async () => {
  const root = await project({ '.next/routes-manifest.json': JSON.stringify(MANIFEST) })
  expect([...redirectSources(root)]).toEqual(['/critiques/page/1'])
})

test('static routes, redirects, files of the build and of public/ but its pictures exist whatever the content is', async () => {
  const root = await project({
    '.next/routes-manifest.json': JSON.stringify(MANIFEST),
    '.next/static/chunks/a.css': '',
    'public/robots.txt': '',
    'public/images/duel/une.webp': '',
  })
  const paths = staticPaths(root)
  for (const path of ['/', '/critiques', '/icon.svg', '/critiques/page/1', '/robots.txt'])
    expect(paths, path).toContain(path)
  expect(paths).not.toContain('/critiques/[slug]')
  expect(paths).toContain('/_next/static/chunks/a.css')
  for (const folder of ['/_next/static/chunks', '/images', '/images/duel'])
    expect(paths).not.toContain(folder)
  expect(paths).not.toContain('/images/duel/une.webp')
  // They stand for answers with another status.
  for (const page of ['/erreur', '/_not-found', '/_global-error']) expect(paths).not.toContain(page)
  // Without a key there is no such file: addresses.ts is asked.
  expect(paths).not.toContain('/indexnow.txt')
})

test('a project without public/ has its routes', async () => {
  const root = await project({ '.next/routes-manifest.json': JSON.stringify(MANIFEST) })
  expect(staticPaths(root)).toContain('/critiques')
})
