import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { NextConfig } from 'next'
import { codeVersion } from './lib/cli/codeVersion.mjs'
import { foldersWith } from './lib/folders.mjs'

/** What pages are rendered with has to be of Next's own making. */
const BUNDLED = ['next', 'react', 'react-dom']

const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
)

const config: NextConfig = {
  // Only where it is asked for (Dockerfile): it copies the server and its packages at the end of every build.
  output: process.env.STANDALONE === '1' ? 'standalone' : undefined,
  env: {
    // Written into the build: see lib/site.ts.
    PREVIEW: process.env.PREVIEW === '1' ? '1' : '',
    // And lib/cache/cacheFile.ts. In development the code changes under the process.
    CODE_VERSION: process.env.NODE_ENV === 'production' ? codeVersion() : '',
  },
  poweredByHeader: false,
  // The server loads packages from node_modules: to compile them, once for pages and again for route handlers and
  // for the start, is most of the work of a build.
  serverExternalPackages: Object.keys(dependencies).filter(name => !BUNDLED.includes(name)),
  reactStrictMode: true,
  // Pages without a runtime, editions, 404s: see lib/server/pages/cacheHandler.mjs.
  cacheHandler: path.join(import.meta.dirname, 'lib/server/pages/cacheHandler.mjs'),
  // Kept in memory as it goes out, and compressed once: lib/server/answers/keptAnswers.mjs.
  cacheMaxMemorySize: 0,
  compress: false,
  devIndicators: false,
  // Those who build for readers have no use for it, and `npm test` looks at the types of everything once.
  typescript: { ignoreBuildErrors: process.env.TYPES_CHECKED === '1' },
  experimental: {
    // Nobody prefetches parts of pages: there is no router in them. Measuring their sizes renders every page once more.
    prefetchInlining: false,
    // To write what the compiler knows costs a quarter of a build; content, which changes most, is no part of it.
    turbopackFileSystemCacheForBuild: false,
    // Nobody downloads the server. Its code is left as the compiler puts it together, which is easier to read in the
    // log than a map, that no server looks at, would make it.
    serverMinification: false,
    turbopackSourceMaps: false,
  },
  // What a page says of itself stands in its head, whoever asks: no script moves it there later.
  htmlLimitedBots: /.*/,
  images: {
    formats: ['image/avif', 'image/webp'],
    // The widths at which an article's picture is shown, on plain and on dense screens; there are no smaller ones.
    deviceSizes: [400, 640, 828, 1080, 1280, 1760],
    imageSizes: [],
  },
  // In development the Markdown is imported as text so that Turbopack watches it (lib/content/catalogue/watchInDevelopment.ts).
  turbopack: {
    root: import.meta.dirname,
    rules: { '*.md': { condition: { query: '?raw' }, type: 'text' } },
  },
  async rewrites() {
    // No folder of app/ can answer `/critiques/drive.md`; nobody else may ask for the address that does
    // (lib/editions/addresses.ts).
    return [
      {
        source: `/:section(${foldersWith('json').join('|')})/:file([a-z0-9-]+\\.(?:md|json))`,
        destination: '/jumeaux/:section/:file',
      },
    ]
  },
  async redirects() {
    // The first page of a listing has one address only.
    return [
      { source: '/critiques/page/1', destination: '/critiques', permanent: true },
      { source: '/actualites/page/1', destination: '/actualites', permanent: true },
      { source: '/dossiers/page/1', destination: '/dossiers', permanent: true },
      { source: '/films/page/1', destination: '/films', permanent: true },
    ]
  },
}

export default config
