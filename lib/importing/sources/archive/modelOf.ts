import { SourceFault } from '../sourceFault'
import { hugo } from './hugo'
import { jekyll } from './jekyll'
import type { Model } from './model'
import { astro, eleventy, ghostMarkdown, plain } from './otherModels'
import type { Settings } from './settings'

const MODELS: Record<string, (settings: Settings) => Model> = {
  jekyll,
  hugo,
  eleventy,
  astro,
  ghost: ghostMarkdown,
  plain,
}

/** The engine that a folder was written for: the one that is named, else the one whose files lie in it. */
export function modelOf(settings: Settings, named: string | undefined, source: string): Model {
  const model = MODELS[named ?? recognised(settings)]
  if (model) return model(settings)
  throw new SourceFault(
    source,
    `Le modèle « ${named} » n’existe pas. Il y a : ${Object.keys(MODELS).join(', ')}.`,
  )
}

function recognised({ list, has }: Settings): string {
  const names = list('')
  const some = (pattern: RegExp) => names.some(name => pattern.test(name))
  if (some(/^_config\.(?:ya?ml|toml)$|^_posts$|^_drafts$/)) return 'jekyll'
  if (some(/^hugo\.(?:toml|ya?ml|json)$|^archetypes$/)) return 'hugo'
  if (some(/^config\.(?:toml|ya?ml|json)$/) && has('content')) return 'hugo'
  if (some(/^\.?eleventy(?:\.config)?\.[cm]?js$/)) return 'eleventy'
  if (some(/^astro\.config\./) || has('src/content')) return 'astro'
  return 'plain'
}
