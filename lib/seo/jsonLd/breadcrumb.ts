import type { BreadcrumbListLeaf, ListItem } from 'schema-dts'
import { absolute, fromHome, type TrailStep } from '../../routes'

/** The way from the home page to a page, which is the last entry and needs no address of its own. */
export function breadcrumb(path: string, trail: readonly TrailStep[], name: string): BreadcrumbListLeaf {
  const steps = fromHome(trail)
  return {
    '@type': 'BreadcrumbList',
    '@id': `${absolute(path)}#fil`,
    itemListElement: [
      ...steps.map(
        (step, index): ListItem => ({
          '@type': 'ListItem',
          position: index + 1,
          name: step.name,
          item: absolute(step.href),
        }),
      ),
      { '@type': 'ListItem', position: steps.length + 1, name },
    ],
  }
}
