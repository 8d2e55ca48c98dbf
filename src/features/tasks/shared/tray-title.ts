/** What goes before the page's title: "(2 · 45%) ", "(3) " while nothing can be said of their progress, or nothing. */
export function trayTitle(running: number, shares: readonly (number | null)[]): string {
  if (running === 0) return ''
  const known = shares.filter((share) => share !== null)
  if (known.length === 0) return `(${running}) `
  // All of them together: what waits has come nowhere yet.
  const mean = known.reduce((sum, share) => sum + share, 0) / running
  return `(${running} · ${Math.floor(mean * 100)}%) `
}

const PREFIX = /^\(\d+(?: · \d+%)?\) /u

/** The title of the page alone. */
export function withoutTrayTitle(title: string): string {
  return title.replace(PREFIX, '')
}
