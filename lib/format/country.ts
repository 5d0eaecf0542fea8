const regions = new Intl.DisplayNames('fr-FR', { type: 'region' })

/** The French name of an ISO 3166-1 alpha-2 code; `monde` is « monde entier ». */
export function formatCountry(code: string): string {
  return code === 'monde' ? 'monde entier' : (regions.of(code) ?? code)
}
