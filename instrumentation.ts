/** Next calls this once when a server starts. The build and development have no editions. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'production') return
  const { begin } = await import('./lib/editions/begin')
  await begin()
}
