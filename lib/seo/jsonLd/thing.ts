/** A node of structured data (https://schema.org). Undefined properties are left out when it is written. */
export type Thing = { '@type': string; '@id'?: string } & { [property: string]: unknown }

/** A reference to a node that the same graph holds. */
export function ref(id: string): { '@id': string } {
  return { '@id': id }
}
