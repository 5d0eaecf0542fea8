import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
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
    ]
  },
}

export default config
