import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Whether the build holds drafts (lib/site.ts): it is a preview then, whatever the server is told.
 *
 * @param {string} root the project folder
 */
export function isBuiltAsPreview(root) {
  /** @type {{ config: { env?: Record<string, string> } }} */
  const { config } = JSON.parse(readFileSync(path.join(root, '.next/required-server-files.json'), 'utf8'))
  return config.env?.PREVIEW === '1'
}
