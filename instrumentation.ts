/** Next calls this once when a server starts. The build and development have no editions. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'production') return
  const { readBuildStamp } = await import('./lib/delivery/buildStamp')
  const { shareAddresses } = await import('./lib/delivery/addresses')
  const { startEditions } = await import('./lib/delivery/editions')
  await startEditions(await readBuildStamp())
  shareAddresses()
  const { prepareSearch } = await import('./lib/search/prepareSearch')
  prepareSearch()
}
