import path from 'node:path'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // Only where it is asked for (Dockerfile): it copies the server and its packages at the end of every build.
  output: process.env.STANDALONE === '1' ? 'standalone' : undefined,
  // Written into the build: see lib/preview.ts.
  env: { PREVIEW: process.env.PREVIEW === '1' ? '1' : '' },
  poweredByHeader: false,
  reactStrictMode: true,
  // Pages without a runtime, editions, 404s: see lib/delivery/cacheHandler.mjs.
  cacheHandler: path.join(import.meta.dirname, 'lib/delivery/cacheHandler.mjs'),
  devIndicators: false,
  images: {
    formats: ['image/avif', 'image/webp'],
    // The widths at which an article's picture is shown, on plain and on dense screens; there are no smaller ones.
    deviceSizes: [400, 640, 828, 1080, 1280, 1760],
    imageSizes: [],
  },
  // In development the Markdown is imported as text so that Turbopack watches it (lib/content/watchInDevelopment.ts).
  turbopack: {
    root: import.meta.dirname,
    rules: { '*.md': { condition: { query: '?raw' }, type: 'text' } },
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
