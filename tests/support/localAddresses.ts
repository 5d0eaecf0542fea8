/** Names of the editor's own machine and network, in the spellings that browsers take. */
export const LOCAL_HOSTS = [
  ...['localhost', 'LOCALHOST', 'localhost.', 'photogramme.localhost', 'localhost.localdomain'],
  ...['127.0.0.1', '127.1', '127.0.1', '127.255.255.254', '2130706433', '0x7f.1', '0x7f000001', '0177.0.0.1'],
  ...['１２７.0.0.1', '0.0.0.0', '0', '127.0.0.1.', '%31%32%37.0.0.1'],
  ...['[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]'],
  ...['[::127.0.0.1]', '[fe80::1]', '[febf::1]', '[fc00::1]', '[fd12:3456::1]', '[::ffff:192.168.1.1]'],
  ...['10.0.0.1', '10.255.0.1', '192.168.1.10', '172.16.0.1', '172.31.255.255', '169.254.1.1', '100.64.0.1'],
  ...['host.docker.internal', 'gateway.docker.internal', 'photogramme.local', 'nas.lan', 'box.home'],
  ...['nas.home.arpa', 'site.test', 'site.invalid', 'wiki.intranet', 'wiki.corp', 'lvh.me', 'a.localtest.me'],
  ...['127.0.0.1.nip.io', '192-168-1-10.sslip.io', 'app.10.0.0.1.nip.io'],
] as const

/** Hosts that look like some of them and are of the public web. */
export const PUBLIC_HOSTS = [
  ...['localhost.fr', 'www.localhost.com', 'mylocalhost.org', 'local.fr', 'lan.fr', 'home.fr', 'test.fr'],
  ...['internal.example.org', '11.0.0.1', '126.255.255.255', '128.0.0.1', '172.15.0.1', '172.32.0.1'],
  ...[
    '192.169.0.1',
    '169.253.0.1',
    '100.63.0.1',
    '100.128.0.1',
    '8.8.8.8',
    '[2001:db8::1]',
    '[2606:4700::1]',
  ],
  ...['[::ffff:8.8.8.8]', '8.8.8.8.nip.io', 'fc00.fr', 'fe80.org', 'lvh.me.fr', 'le-local.paris'],
] as const
