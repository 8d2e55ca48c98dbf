// Sets the kept theme before the first paint, so that a dark page never flashes white. A file and not inline, because
// the CSP allows no inline script. Same key and shape as src/stores/theme.store.ts.
try {
  const kept = JSON.parse(localStorage.getItem('greenroom.theme') || '{}')
  const { dataset } = document.documentElement
  if (kept.theme === 'light' || kept.theme === 'dark') dataset.theme = kept.theme
  if (kept.density === 'compact') dataset.density = 'compact'
} catch {
  // Storage refused or spoiled: the system's theme.
}
