import sharp from 'sharp'
import { author, film, markdown, news, review } from '../../support/contentFolder'

/** A body with everything that Markdown and our directives can say, and what is awkward in other formats. */
export const BODY = `Un début avec *Drive*, du **gras**, un [lien](https://example.org/a?b=1&c=2) et un
retour à la ligne.[^1] Il est 12:30, et \`a < b\`.

## Un intertitre

:::spoiler{film=drive}
Le conducteur s’en va.

- un
- deux
:::

Puis :spoiler[il revient]{film=drive}, dit-on, ]]> et &amp; compris.

:::citation{by=nicolas-refn source="entretien à la nuit"}
Je filme la nuit.
:::

::::encadre{title="Repères"}
Une ligne, puis [l’autre critique](/critiques/seconde).

:::spoiler{film=drive}
Caché dedans.
:::
::::

::film[drive]

| mois | copies |
| --- | ---: |
| mai | 12 |

1. premier
2. second

> Une citation simple.

[^1]: Une note avec *italique*.
`

/** As wide as a lead picture has to be. */
export const PICTURE = await sharp({
  create: { width: 1200, height: 630, channels: 3, background: '#123456' },
})
  .png()
  .toBuffer()

/** A site with an item of most types, in which most fields say something. */
export const WHOLE_SITE = {
  'content/auteurs/redaction.md': author(),
  'content/auteurs/paul.md': author({ name: '"Paul Lens"', kind: 'person', bio: '"Voit des films."' }),
  'content/films/drive.md': film({
    originalTitle: '"The Drive"',
    directors: '[nicolas-refn]',
    cast: '[{ person: "Ryan Gosling", role: "le conducteur" }]',
    countries: '[US, "NO"]',
    runtime: '100',
    ids: '{ imdb: tt0780504 }',
  }),
  'content/personnes/nicolas-refn.md': markdown({ name: '"Nicolas Refn"', birth: '"1970"' }),
  'content/critiques/premiere.md': review(
    {
      title: '"Une nuit & « deux » <phares>"',
      summary: '"Une virée nocturne, des phares dans le rétroviseur et un homme qui ne dit presque rien."',
      authors: '[redaction, paul]',
      rating: '4.5',
      tags: '["nuit", "Los Angeles"]',
      places: '["Los Angeles (Californie)"]',
      strengths: '["La lumière", "Le silence"]',
      seen: '{ how: "en salle" }',
      aliases: '[ancienne]',
      updated: '2024-05-03T10:00',
      image: '{ src: "/images/porte.png", alt: "Une porte", credit: "Photo : Jeanne", license: "CC BY 4.0" }',
      sources: '[{ title: "Une source", url: "https://example.org/s" }]',
      related: '[critiques/seconde]',
    },
    BODY,
  ),
  'content/critiques/seconde.md': review(
    { title: '"=Seconde"', date: '2024-02-01T23:30', rating: 'null', authors: '[paul]' },
    '=1+1 est un début.\n\nUne fin, "avec" des guillemets ; 100 %.',
  ),
  'content/actualites/nouvelle.md': news({ title: '"Une nouvelle"', films: '[drive]' }, 'Trois mots ici.'),
  'content/pages/a-propos.md': markdown({
    title: '"À propos"',
    summary: '"Ce que ce site publie, et pour qui il le fait, depuis le premier jour."',
  }),
  'public/images/porte.png': PICTURE,
}
