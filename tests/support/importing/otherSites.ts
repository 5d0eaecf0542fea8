import type { SourceFiles } from './writtenFolder'

/** Hugo: TOML, YAML and JSON headers, sections, a bundle, a second language. */
export const HUGO: SourceFiles = {
  'hugo.toml': `baseURL = "https://carnet.example/blog/"
title = "Carnet"
languageCode = "fr-fr"
timeZone = "Europe/Paris"
[permalinks]
critiques = "/:year/:month/:slug/"
[languages.fr]
[languages.en]
`,
  'content/critiques/le-phare.md': `+++
title = "Le Phare"
date = 2015-06-07T08:09:10+02:00
lastmod = 2015-07-01
draft = false
slug = "phare"
aliases = ["/ancien/phare/", "voisin"]
tags = ["mer", "Nuit d’été"]
[params]
director = "Ana Modèle"
year = 1967
stars = 4
+++
Un phare.
`,
  'content/critiques/Quai/index.md':
    '---\ntitle: Le Quai\ndate: 2016-01-02\ndraft: true\n---\nDans un paquet.\n',
  'content/notes/deux.en.md':
    '{\n  "title": "Two",\n  "date": "2016-02-03",\n  "url": "/two.html"\n}\n\nA text.\n',
  'content/notes/Trois.md': '---\ntitle: Trois\npublishDate: 2016-03-04\n---\nTrois.\n',
  'content/critiques/_index.md': '---\ntitle: Critiques\n---\n',
  'static/x.md': 'rien',
  'layouts/x.html': '<x>',
}

/** Eleventy: values of a folder, addresses with a template, the date in the name. */
export const ELEVENTY: SourceFiles = {
  'eleventy.config.js': 'export default {}',
  'src/critiques/critiques.json':
    '{ "layout": "critique.njk", "tags": "critique", "author": "Lucie Fixture" }',
  'src/critiques/2017-08-09-le-phare.md': '---\ntitle: Le Phare\n---\nTexte.\n',
  'src/critiques/quai.md':
    '---\ntitle: Le Quai\ndate: 2017-09-10\npermalink: "/films/{{ title | slugify }}/index.html"\ntags: [nuit]\n---\nTexte.\n',
  'src/critiques/cache.md': '---\ntitle: Caché\npermalink: false\n---\nTexte.\n',
  'src/critiques/obscur.md': '---\ntitle: Obscur\npermalink: "/{{ pkg.name }}/"\n---\nTexte.\n',
  'src/_includes/x.md': 'rien',
}

/** Astro: content collections, as its templates write them. */
export const ASTRO: SourceFiles = {
  'astro.config.mjs': 'export default {}',
  'src/content/blog/le-phare.md': `---
title: 'Le Phare'
description: 'Une accroche.'
pubDate: 'Jul 08 2022'
updatedDate: 2022-07-09
heroImage: '../../assets/phare.jpg'
heroImageAlt: Un phare
---
Texte.
`,
  'src/content/blog/2023/quai.mdx': '---\ntitle: Le Quai\npubDate: 2023-01-02\ndraft: true\n---\nTexte.\n',
  'src/pages/index.astro': '<html/>',
  'README.md': 'rien',
}

/** Ghost’s JSON export, with what an export has besides posts. */
export const GHOST: SourceFiles = {
  'site.ghost.2024-01-01.json': JSON.stringify({
    db: [
      {
        meta: { exported_on: 1704067200000, version: '5.75.0' },
        data: {
          posts: [
            {
              id: '6a1',
              title: 'Le Phare',
              slug: 'le-phare',
              html: '<p>Un <a href="__GHOST_URL__/le-quai/">lien</a>.</p>',
              lexical: '{}',
              feature_image: '__GHOST_URL__/content/images/2024/01/phare.jpg',
              featured: 1,
              status: 'published',
              type: 'post',
              visibility: 'public',
              custom_excerpt: 'Une accroche.',
              published_at: '2023-05-06T07:08:09.000Z',
              updated_at: '2023-05-07T07:08:09.000Z',
              codeinjection_head: '<style></style>',
            },
            {
              id: '6a2',
              title: 'Réservé',
              slug: 'reserve',
              html: '<p>Membres.</p>',
              status: 'published',
              type: 'post',
              visibility: 'members',
            },
            {
              id: '6a3',
              title: 'À propos',
              slug: 'a-propos',
              html: '<p>Page.</p>',
              status: 'published',
              type: 'page',
              visibility: 'public',
            },
            {
              id: '6a4',
              title: 'Brouillon',
              slug: 'brouillon',
              html: null,
              mobiledoc: '{"cards":[]}',
              status: 'draft',
              type: 'post',
              visibility: 'public',
            },
            {
              id: '6a5',
              title: 'Sans HTML',
              slug: 'sans',
              html: null,
              lexical: '{"root":{}}',
              status: 'published',
              type: 'post',
              visibility: 'public',
            },
          ],
          posts_meta: [
            {
              post_id: '6a1',
              feature_image_alt: 'Un phare',
              feature_image_caption: 'Le phare',
              meta_description: 'Pour les moteurs.',
            },
          ],
          users: [
            { id: '1', name: 'Lucie Fixture', slug: 'lucie', bio: 'Écrit.' },
            { id: '2', name: 'Omar Essai', slug: 'omar' },
          ],
          posts_authors: [
            { post_id: '6a1', author_id: '2', sort_order: 1 },
            { post_id: '6a1', author_id: '1', sort_order: 0 },
          ],
          tags: [
            { id: 't1', name: 'Nuit', slug: 'nuit' },
            { id: 't2', name: '#grand', slug: 'hash-grand' },
          ],
          posts_tags: [
            { post_id: '6a1', tag_id: 't1', sort_order: 0 },
            { post_id: '6a1', tag_id: 't2', sort_order: 1 },
          ],
          settings: [
            { key: 'title', value: 'Le Phare bleu' },
            { key: 'locale', value: 'fr' },
            { key: 'timezone', value: 'Europe/Paris' },
          ],
        },
      },
    ],
  }),
}

/** An archive of no engine: reviews that name films by an identifier, records of films and a log elsewhere. */
export const ARCHIVE: SourceFiles = {
  'reviews/the-lighthouse-1967.md': `---
imdb_id: tt0000017
slug: the-lighthouse-1967
grade: B+
date: 2011-12-13
cover_offset: 40%
---
A <span data-imdb-id="tt0000018">quay</span>, then a lighthouse.

<!-- end of excerpt -->

More.
`,
  'reviews/quay-1958.md': '---\nimdb_id: tt0000018\ndate: 2012-01-02\ngrade: F\n---\nA quay.\n',
  'reviews/unknown.md': '---\ntitle: Unknown\ngrade: A\ndate: pas une date\n---\nNo film.\n',
  'reviews/bare.md': '# Sans en-tête\n\nUn texte.\n',
  'films/tt0000017.json': JSON.stringify({
    imdbId: 'tt0000017',
    title: 'The Lighthouse',
    originalTitle: 'Le Phare',
    year: '1967',
    directorNames: ['Ana Modèle'],
    performers: [
      { name: 'Cy Patron', imdbId: 'nm0000017', role: 'Keeper' },
      { name: 'Di Moule', imdbId: 'nm0000018' },
    ],
    genres: ['Drama', 'Western'],
    countries: ['France'],
    runtimeMinutes: 102,
    synopsis: 'A keeper waits.',
    sortTitle: 'Lighthouse, The',
  }),
  'films/quay.md':
    '---\nimdb_id: tt0000018\ntitle: The Quay\nyear: 1958\ndirectors:\n  - name: Bo Calque\n---\n',
  'viewings/0001-2010-05-06.md':
    '---\nsequence: 1\ndate: 2010-05-06\nimdb_id: tt0000017\nmedium: DVD\nvenue: null\n---\n',
  'viewings/0002-2011-12-10.md':
    '---\nsequence: 2\ndate: 2011-12-10\nimdb_id: tt0000017\nmedium: 35 mm\nvenue: Cinéma d’essai\n---\n',
  'viewings/0003-2014-01-01.md':
    '---\nsequence: 3\ndate: 2014-01-01\nimdb_id: tt0000017\nmedium: Blu-ray\n---\n',
  'viewings/0004-2014-02-02.md':
    '---\nsequence: 4\ndate: 2014-02-02\nimdb_id: tt0000099\ntitle: Elsewhere\nmedium: TV\n---\n',
}
