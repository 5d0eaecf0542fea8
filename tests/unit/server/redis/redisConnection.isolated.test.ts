import { createServer, type Socket } from 'node:net'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { connectToRedis } from '@/lib/server/redis/redisConnection.mjs'
import { readReplies } from '@/lib/server/redis/redisReplies.mjs'
import { eventually } from '../../../support/patience'

const LONGEST = 10_000

type Served = { url: URL; commands: () => string }

/** A server of our own that accepts connections, hears commands and says whatever a test tells it to. */
async function serveAs(answer: (socket: Socket, command: string) => void): Promise<Served> {
  let heard = ''
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('data', chunk => {
      heard += chunk
      for (const command of `${chunk}`.split(/(?=^\*)/m)) answer(socket, command)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return {
    url: new URL(`redis://127.0.0.1:${port}`),
    commands: () => heard,
  }
}

const connections: { end: () => void }[] = []
afterEach(() => {
  for (const connection of connections.splice(0)) connection.end()
})

function connect(url: URL, options: { channel?: string; onMessage?: (message: string) => void } = {}) {
  const lost: string[] = []
  const connection = connectToRedis({
    url,
    longest: LONGEST,
    onReady() {},
    onLost: error => lost.push(error.message),
    ...options,
  })
  connections.push(connection)
  return { connection, lost }
}

/** Greets as Redis does, and answers every later command with the same. */
const answering = (reply: string | ((socket: Socket) => void)) => (socket: Socket, command: string) => {
  if (/PING/.test(command)) socket.write('+PONG\r\n')
  else if (typeof reply === 'string') socket.write(reply)
  else reply(socket)
}

/** Writes for ever, as fast as it is read. */
function pour(socket: Socket, head: string, more: string): void {
  socket.write(head)
  const on = () => {
    while (!socket.destroyed && socket.write(more));
  }
  socket.on('drain', on)
  on()
}

test.each([
  ['+OK\r\n', 'OK'],
  [':12\r\n', 12],
  ['$-1\r\n', null],
  ['$0\r\n\r\n', Buffer.from('')],
  ['$5\r\na\r\nb\n\r\n', Buffer.from('a\r\nb\n')],
  [`$${LONGEST}\r\n${'x'.repeat(LONGEST)}\r\n`, Buffer.from('x'.repeat(LONGEST))],
])('%.20j is an answer', async (reply, expected) => {
  const { url } = await serveAs(answering(reply))
  const { connection } = connect(url)
  await eventually(() => connection.isReady)
  expect(await connection.ask('GETRANGE', 'k', '0', '9')).toEqual(expected)
})

test('an answer may come byte by byte, and several in one piece', async () => {
  const { url } = await serveAs(
    answering(socket => {
      for (const byte of '$3\r\nabc\r\n') socket.write(byte)
    }),
  )
  const { connection } = connect(url)
  await eventually(() => connection.isReady)
  const answers = await Promise.all([connection.ask('GET', 'a'), connection.ask('GET', 'b')])
  expect(answers.map(String)).toEqual(['abc', 'abc'])
})

test.each(['-AUTRETEXTE secret\r\n', '-WRONGTYPEX a\r\n', '-\r\n'])(
  '%j is a refusal like any other: whoever has taken over a Redis has no words of his own in the log',
  async answer => {
    const { url } = await serveAs(answering(answer))
    const { connection } = connect(url)
    await eventually(() => connection.isReady)
    await expect(connection.ask('GET', 'a')).rejects.toThrow(/^ERR$/)
  },
)

test('an error of Redis rejects one command, by its code alone, and ends nothing', async () => {
  const { url } = await serveAs(answering("-WRONGTYPE <script>du texte d'autrui</script>\r\n"))
  const { connection, lost } = connect(url)
  await eventually(() => connection.isReady)
  await expect(connection.ask('GET', 'a')).rejects.toThrow(/^WRONGTYPE$/)
  expect(lost).toEqual([])
  expect(connection.isReady).toBe(true)
})

const POURED: Record<string, (socket: Socket) => void> = {
  'a string that announces gigabytes': socket => pour(socket, '$9999999999\r\n', 'x'.repeat(10_000)),
  'a string that is a byte too long': socket => pour(socket, `$${LONGEST + 1}\r\n`, 'x'.repeat(10_000)),
  'a length with too many digits': socket => pour(socket, `$${'9'.repeat(40)}\r\n`, 'x'.repeat(10_000)),
  'a line without end': socket => pour(socket, '+', 'x'.repeat(10_000)),
  'a list of millions': socket => pour(socket, '*99999999\r\n', ':1\r\n'.repeat(2_000)),
  'lists in lists': socket => pour(socket, '', '*1\r\n'.repeat(2_000)),
  'answers nobody has asked for': socket => pour(socket, '+OK\r\n', '+OK\r\n'.repeat(2_000)),
  'messages nobody follows': socket =>
    pour(socket, '', '*3\r\n$7\r\nmessage\r\n$1\r\na\r\n$1\r\nb\r\n'.repeat(500)),
  'another protocol': socket => pour(socket, 'HTTP/1.1 400 Bad Request\r\n\r\n', 'x'.repeat(10_000)),
  'nothing but zeros': socket => pour(socket, '', '\0'.repeat(10_000)),
}

test.each(Object.entries(POURED))('%s: the connection ends after a few answers’ worth', async (_, flood) => {
  let floods = 0
  const { url } = await serveAs(
    answering(socket => {
      floods += 1
      flood(socket)
    }),
  )
  const { connection, lost } = connect(url)
  await eventually(() => connection.isReady)
  const before = process.memoryUsage().rss
  await expect(connection.ask('GET', 'a')).rejects.toThrow()
  expect(lost).toHaveLength(1)
  expect(floods).toBe(1)
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  // And it is made anew.
  await eventually(() => connection.isReady)
})

test.each([
  ['a line without end', `+${'x'.repeat(5_000)}`],
  ['a list of more parts than a message has', '*9\r\n'],
  ['a list of fewer parts than none', '*-1\r\n'],
  ['a list in a list', '*1\r\n*1\r\n'],
  ['a string that is a byte too long', `$${LONGEST + 1}\r\n`],
  ['a string in a list that is longer than a line', '*1\r\n$5000\r\n'],
  ['a number that is none', ':1e9\r\n'],
])('%s is refused as soon as it is announced, before more of it is kept', (_, bytes) => {
  const heard: unknown[] = []
  const take = readReplies({ longest: LONGEST, onReply: reply => heard.push(reply) })
  take(Buffer.from('+OK\r\n'))
  expect(() => take(Buffer.from(bytes))).toThrow()
  expect(heard).toEqual(['OK'])
})

test('while too many commands wait for their answers, one more is refused at once', async () => {
  const { url } = await serveAs(answering(() => {}))
  const { connection, lost } = connect(url)
  await eventually(() => connection.isReady)
  let waiting = 0
  const ask = () => {
    waiting += 1
    return connection.ask('GET', 'a').finally(() => {
      waiting -= 1
    })
  }
  const asked = Promise.allSettled(Array.from({ length: 256 }, ask))
  await expect(ask()).rejects.toThrow('not connected')
  expect([waiting, lost]).toEqual([256, []])
  connection.end()
  await asked
})

test('a follower hears what is said on its channel, and no flood', async () => {
  const say = (text: string) => `*3\r\n$7\r\nmessage\r\n$1\r\nc\r\n$${text.length}\r\n${text}\r\n`
  let flood = () => {}
  const { url } = await serveAs((socket, command) => {
    if (!command.includes('SUBSCRIBE')) return
    socket.write(`*3\r\n$9\r\nsubscribe\r\n$1\r\nc\r\n:1\r\n${say('regardez')}`)
    flood = () => pour(socket, '', say('encore').repeat(200))
  })
  const heard: string[] = []
  const { lost } = connect(url, { channel: 'c', onMessage: message => heard.push(message) })
  await eventually(() => heard.length > 0)
  flood()
  await eventually(() => lost.length > 0)
  expect(heard[0]).toBe('regardez')
  expect(heard.length).toBeLessThan((3 * LONGEST) / say('encore').length)
})

test('who never answers is given up and asked anew', async () => {
  const { url, commands } = await serveAs(() => {})
  const { connection, lost } = connect(url)
  await eventually(() => lost.length > 1)
  expect(connection.isReady).toBe(false)
  await expect(connection.ask('GET', 'a')).rejects.toThrow()
  expect(commands()).toMatch(/^\*1\r\n\$4\r\nPING\r\n/)
})

test('user, password and database of the address are told first', async () => {
  const { url, commands } = await serveAs(socket => socket.write('+OK\r\n'))
  url.username = 'site'
  url.password = 'mot de passe'
  url.pathname = '/3'
  const { connection } = connect(url)
  await eventually(() => connection.isReady)
  expect(
    commands()
      .split('\r\n')
      .filter(word => /^[a-zA-Z0-9 ]+$/.test(word)),
  ).toEqual(['AUTH', 'site', 'mot de passe', 'SELECT', '3', 'PING'])
})
