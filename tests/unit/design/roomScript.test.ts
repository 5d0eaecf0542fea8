import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { routes } from '@/lib/routes'

const folder = path.resolve(import.meta.dirname, '../../../public/scripts')

test('the name of the script is that of its text, because browsers keep it for a year', () => {
  const text = readFileSync(path.join(folder, path.basename(routes.roomScript())))
  expect(routes.roomScript()).toContain(createHash('sha256').update(text).digest('hex').slice(0, 8))
  expect(readdirSync(folder)).toHaveLength(1)
})

test('all of the JavaScript is less than one kilobyte on its way', () => {
  expect(gzipSync(readFileSync(path.join(folder, path.basename(routes.roomScript())))).length).toBeLessThan(
    1000,
  )
})
