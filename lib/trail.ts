import { routes } from './routes'

/** A step on the way to a page. */
export type Step = { name: string; href: string }

/** The whole way, from the home page on. */
export function fromHome(trail: readonly Step[]): Step[] {
  return [{ name: 'Accueil', href: routes.home() }, ...trail]
}
