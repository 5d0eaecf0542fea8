import type { SourceFiles } from './writtenFolder'

/** A site of Jekyll in French, with the habits of such sites: keys of its own, Liquid, drafts, a category as a folder. */
export const JEKYLL: SourceFiles = {
  '_config.yml': `title: Le Projecteur
url: https://projecteur.example
baseurl: /cine
permalink: /:categories/:year/:i_month/:title
excerpt_separator: "<!-- suite -->"
timezone: Europe/Paris
lang: fr
collections:
  portraits:
    output: true
    permalink: /portraits/:name/
defaults:
  - scope: { path: "", type: posts }
    values: { layout: critique, author: lucie }
  - scope: { path: "noir", type: posts }
    values: { tags: [noir] }
`,
  '_data/authors.yml': `lucie:
  name: Lucie Fixture
  bio: Écrit des textes d’essai.
  web: https://lucie.example
`,
  '_posts/2012-03-04-La-Maison_vide.md': `---
title: The Empty House
titre: La Maison vide
realisateur: [Ana Modèle, Bo Calque]
annee: 1967
acteurs: Cy Patron (Le gardien), Di Moule
pays: France, Italie
duree: 1h42
note: 3.5
image: /img/maison.jpg
tags: noir 1960s france
redirect_from:
  - /vieux/maison.html
  - /?page=maison
couleur: noir et blanc
---
Une maison, {% include film.html name='Le Quai|1958' %} et un quai.

Deuxième paragraphe.

<!-- suite -->

La suite.
`,
  '_posts/2013-05-12-quai.markdown': `---
layout: post
title: "Le Quai : l’heure bleue"
date: 2013-05-12 23:30:00 -0500
author:
  name: Omar Essai
  email: omar@projecteur.example
category: film noir
categories: essais Été
permalink: /quai/
lang: fr_FR
---
Texte.
`,
  'noir/_posts/2014-01-02-phare.md': '---\ntitle: Le Phare\n---\nDans un dossier.\n',
  '_posts/2014-02-03-cache.md': '---\ntitle: Caché\npublished: false\n---\nNon publié.\n',
  '_posts/sans-date.md': '---\ntitle: Sans date\n---\nPerdu.\n',
  '_posts/2014-03-04-casse.md': '---\ntitle: "Cassé\nautre: [1\n---\nTexte.\n',
  '_posts/2014-04-05-latin.md': Buffer.from('---\ntitle: Été\n---\nÀ la française.\n', 'latin1'),
  '_posts/2014-05-06-ancien.html': '---\ntitle: Ancien\n---\n<p>En HTML.</p>\n',
  '_drafts/en-cours.md': '---\ntitle: En cours\n---\nÀ finir.\n',
  '_portraits/ana.md': '---\ntitle: Ana Modèle\n---\nPortrait.\n',
  'a-propos.md': '---\ntitle: À propos\n---\nQui sommes-nous.\n',
  'README.md': '# Le dépôt\n',
  '_layouts/critique.html': '<html></html>',
  'img/maison.jpg': 'image',
  'feed.xml': '<x/>',
}
