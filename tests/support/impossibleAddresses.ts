const LONG = 'a'.repeat(64)

/** Addresses of the web that no reader can follow. */
export const IMPOSSIBLE = [
  ...['https://…', 'https://…/page', 'https://', 'http://', 'https:///', 'https://?a=b', 'https://#haut'],
  ...['https:', 'https:/exemple.fr', 'https:exemple.fr', 'https:///exemple.fr', 'https://.', 'https://.fr'],
  ...[
    'http://a b',
    'https://exa mple.fr',
    'https://exemple .fr/',
    'https://exemple\u00A0.fr/',
    'https://exemple',
  ],
  ...[
    'http://exemple.fr:99999',
    'https://exemple.fr:port/',
    'https://exemple.fr:80a',
    'https://exemple.fr:-1/',
  ],
  ...['http://[::1', 'http://[exemple.fr]/', 'http://::1/', 'https://1.2.3.4.5/', 'https://256.256.256.256/'],
  ...['http://%zz/', 'http://%', 'https://exemple%2Ffr.fr/', 'https://exemple%20.fr/', 'https://xn--a.fr/'],
  ...['https://xn--zz--.fr/', 'https://exemple..fr/', 'https://-exemple.fr/', 'https://exemple-.fr/'],
  ...[
    `https://${LONG}.fr/`,
    `https://${'abcdefg.'.repeat(40)}fr/`,
    'https://exemple,fr/',
    'https://exemple.fr»/',
  ],
  ...[
    'https://l’exemple.fr/',
    'https://exemple.fr’',
    'https://www.exemple.fr,https://autre.fr/',
    'https://<nom>.fr/',
  ],
  ...[
    'https://{{ site }}/',
    'https://exemple.fr|autre',
    'https://exem^ple.fr',
    'https://exemple!.fr',
    'https://@/',
  ],
  ...[
    'https://nom:secret@exemple.fr/',
    'https://contact@exemple.fr',
    'https://&amp;.fr',
    'https://exemple.fr;a/',
  ],
  ...[
    'https://\uD800.fr/',
    'https://\u202E.fr/',
    'https://exemple.123/',
    'https://exem\nple.fr/',
    'https://exem\tple.fr/',
    'https://http://exemple.fr/',
  ],
]
