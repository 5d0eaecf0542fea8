/**
 * The rooms of the house and what each may import, `import type` included. A room is a folder of `lib/`, a file at its
 * root, `components`, `app`, or a file at the root of the project that runs with them. Those above know those below:
 * a room names only rooms that stand before it here. `lib/` and the endings of files are left out.
 */
export const ROOMS: Record<string, string[]> = {
  // What everything stands on.
  aiPolicy: [],
  cache: [],
  disk: [],
  folders: [],
  log: [],
  pageScript: [],
  parsedUrl: [],
  publisher: [],
  site: ['parsedUrl', 'publisher'],
  time: [],
  vocabulary: [],

  // Words, numbers, dates, addresses.
  grammar: [],
  turns: ['cache', 'time'],
  format: ['grammar', 'time'],
  routes: ['pageScript', 'site'],
  text: ['parsedUrl', 'turns'],
  typography: ['text', 'time'],

  // What the site speaks of.
  posters: ['format', 'grammar', 'routes', 'site', 'vocabulary'],
  model: [
    'parsedUrl',
    ...['folders', 'format', 'grammar', 'posters', 'routes', 'site', 'text', 'time', 'turns', 'typography'],
    'vocabulary',
  ],

  // The body of an article.
  lint: ['cache', 'model', 'text', 'time', 'turns'],
  mentions: ['cache', 'format', 'grammar', 'model', 'routes', 'text', 'time', 'turns', 'typography'],
  markdown: [
    'cache',
    'disk',
    'format',
    'grammar',
    'mentions',
    'model',
    'routes',
    'text',
    'time',
    'turns',
    'typography',
  ],

  // The road from files to the catalogue.
  content: [
    ...['log', 'parsedUrl'],
    ...['cache', 'disk', 'format', 'grammar', 'lint', 'markdown', 'mentions', 'model', 'posters', 'routes'],
    ...['site', 'text', 'time', 'turns', 'typography', 'vocabulary'],
  ],

  // What is asked of the catalogue, and how it goes out.
  editing: ['content', 'markdown', 'model', 'text', 'turns'],
  importing: [
    ...[
      'cache',
      'content',
      'disk',
      'editing',
      'format',
      'grammar',
      'markdown',
      'model',
      'parsedUrl',
      'routes',
    ],
    ...['site', 'text', 'time', 'turns', 'typography', 'vocabulary'],
  ],
  exporting: [
    ...[
      'content',
      'editing',
      'folders',
      'format',
      'markdown',
      'model',
      'parsedUrl',
      'routes',
      'site',
      'text',
    ],
    ...['time', 'turns', 'vocabulary'],
  ],
  filters: ['cache', 'content', 'format', 'model', 'routes', 'time', 'turns', 'vocabulary'],
  pulse: [
    'content',
    'filters',
    'format',
    'grammar',
    'model',
    'posters',
    'routes',
    'time',
    'turns',
    'vocabulary',
  ],
  feeds: [
    ...[
      'content',
      'format',
      'grammar',
      'log',
      'model',
      'parsedUrl',
      'pulse',
      'routes',
      'site',
      'time',
      'turns',
    ],
    'vocabulary',
  ],
  search: [
    ...['cache', 'content', 'format', 'log', 'model', 'routes', 'site', 'text', 'time', 'turns'],
    ...['typography', 'vocabulary'],
  ],
  share: ['content', 'format', 'model', 'posters', 'routes', 'site', 'time'],
  drawings: ['cache', 'content', 'log', 'posters', 'routes', 'share', 'time', 'turns'],
  openData: [
    ...['aiPolicy', 'content', 'feeds', 'folders', 'format', 'grammar', 'log', 'markdown', 'model'],
    ...['routes', 'site', 'text', 'vocabulary'],
  ],
  seo: [
    'parsedUrl',
    ...['aiPolicy', 'content', 'feeds', 'filters', 'format', 'grammar', 'log', 'model', 'openData', 'pulse'],
    ...['routes', 'share', 'site', 'text', 'time', 'turns', 'typography', 'vocabulary'],
  ],

  // What readers are shown, and who answers them.
  editions: [
    ...['cache', 'content', 'disk', 'drawings', 'feeds', 'filters', 'folders', 'log', 'markdown', 'model'],
    ...['openData', 'routes', 'search', 'seo', 'share', 'text', 'time', 'turns'],
  ],
  server: ['parsedUrl', 'publisher', 'aiPolicy', 'editions', 'folders', 'log'],
  cli: [
    'parsedUrl',
    ...['cache', 'content', 'editing', 'editions', 'exporting', 'format', 'grammar', 'importing'],
    ...['markdown', 'model', 'routes'],
    ...['search', 'seo', 'server', 'site', 'text', 'time', 'turns', 'vocabulary'],
  ],
  components: [
    ...[
      'content',
      'feeds',
      'filters',
      'format',
      'grammar',
      'markdown',
      'mentions',
      'model',
      'posters',
      'publisher',
      'pulse',
      'routes',
    ],
    ...['search', 'seo', 'site', 'time', 'typography', 'vocabulary'],
  ],
  app: [
    ...['aiPolicy', 'components', 'content', 'disk', 'drawings', 'editions', 'feeds', 'filters', 'format'],
    ...[
      'grammar',
      'model',
      'openData',
      'pageScript',
      'posters',
      'pulse',
      'routes',
      'search',
      'seo',
      'site',
      'time',
    ],
    ...['typography', 'vocabulary'],
  ],
  instrumentation: ['editions'],
  'next.config': ['cli', 'folders'],
}

/** @param file its path from the root of the project */
export function roomOf(file: string): string {
  const [folder = '', room] = file.split('/')
  return (folder === 'lib' && room ? room : folder).replace(/\.(?:ts|mjs)$/, '')
}
