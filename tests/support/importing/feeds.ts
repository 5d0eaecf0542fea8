/** A feed in RSS with all that site engines put into one: full texts, beginnings, pictures, sound. */
export const RSS_FEED = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
<channel>
<title>La Salle &amp;amp; l’Écran</title>
<link>https://salle-ecran.example/</link>
<description>Essais</description>
<language>fr-FR</language>
<item>
  <title>Le &lt;em&gt;Quai&lt;/em&gt; vide</title>
  <link>https://salle-ecran.example/2013/05/12/quai-vide/</link>
  <guid isPermaLink="false">https://salle-ecran.example/?p=17</guid>
  <pubDate>Sun, 12 May 2013 18:30:00 +0200</pubDate>
  <dc:creator><![CDATA[Lucie Fixture]]></dc:creator>
  <category><![CDATA[Critiques]]></category>
  <category domain="genre"><![CDATA[Film noir]]></category>
  <description><![CDATA[Une valise attend. […]]]></description>
  <content:encoded><![CDATA[<p>Une valise attend.</p><p>Puis deux taxis.</p>]]></content:encoded>
  <slash:comments>3</slash:comments>
  <comments>https://salle-ecran.example/2013/05/12/quai-vide/#comments</comments>
  <enclosure url="https://salle-ecran.example/quai.mp3" length="1" type="audio/mpeg"/>
  <media:content url="https://salle-ecran.example/quai.jpg" medium="image"/>
  <media:thumbnail url="https://salle-ecran.example/quai-mini.jpg"/>
  <media:credit>P. Calque</media:credit>
</item>
<item>
  <title>Seulement le début</title>
  <link>https://salle-ecran.example/debut/</link>
  <guid>https://salle-ecran.example/debut/</guid>
  <pubDate>hier</pubDate>
  <description>&lt;p&gt;Tout commence sur un quai [&amp;hellip;]&lt;/p&gt;</description>
</item>
<item>
  <title>Tout dans la description</title>
  <guid>https://salle-ecran.example/tout.html</guid>
  <pubDate>Tue, 04 Feb 2020 10:00:00 GMT</pubDate>
  <author>omar@salle.example (Omar Essai)</author>
  <description>&lt;p&gt;Un texte entier.&lt;/p&gt;&lt;p&gt;Avec deux paragraphes.&lt;/p&gt;</description>
</item>
<item>
  <title>Tout dans la description</title>
  <guid>https://salle-ecran.example/tout.html</guid>
  <description>&lt;p&gt;Encore.&lt;/p&gt;</description>
</item>
</channel>
</rss>
`

export const ATOM_FEED = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
  <title>Carnet</title>
  <id>https://carnet.example/</id>
  <link href="https://carnet.example/"/>
  <link rel="self" href="https://carnet.example/atom.xml"/>
  <updated>2020-01-02T03:04:05Z</updated>
  <author><name>Lucie Fixture</name></author>
  <entry>
    <id>tag:carnet.example,2020:1</id>
    <title type="html">Le &lt;em&gt;Phare&lt;/em&gt;</title>
    <link rel="alternate" href="https://carnet.example/le-phare"/>
    <link rel="enclosure" type="image/jpeg" href="https://carnet.example/phare.jpg"/>
    <published>2020-01-01T10:00:00+01:00</published>
    <updated>2020-01-02T03:04:05Z</updated>
    <category term="mer" label="Mer"/>
    <content type="html">&lt;p&gt;Un phare &amp;amp; la mer.&lt;/p&gt;</content>
  </entry>
  <entry>
    <id>tag:carnet.example,2020:2</id>
    <title>1 &lt; 2</title>
    <updated>2020-01-03T00:00:00Z</updated>
    <summary>Un début.</summary>
    <author><name>Omar Essai</name></author>
  </entry>
</feed>
`

export const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Journal',
  home_page_url: 'https://journal.example/',
  language: 'fr',
  authors: [{ name: 'Lucie Fixture' }],
  items: [
    {
      id: '1',
      url: 'https://journal.example/le-bac',
      title: 'Le Bac',
      content_text: 'Un bac & deux rives.\n\nLa nuit.',
      date_published: '2021-02-03T04:05:06Z',
      date_modified: '2021-02-04T04:05:06Z',
      image: 'https://journal.example/bac.jpg',
      tags: ['Eau'],
      external_url: 'https://ailleurs.example/',
    },
  ],
})
