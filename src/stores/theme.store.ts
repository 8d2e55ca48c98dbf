import { create } from 'zustand'

export type Theme = 'system' | 'light' | 'dark'
export type Density = 'comfortable' | 'compact'

/** public/theme.js reads the same key before the first paint. */
const STORAGE_KEY = 'greenroom.theme'

interface ThemeState {
  theme: Theme
  density: Density
  themeChosen: (theme: Theme) => void
  densityChosen: (density: Density) => void
}

type Appearance = Pick<ThemeState, 'theme' | 'density'>

/** How the dashboard looks on this device. Kept in localStorage when the browser allows it. */
export const useTheme = create<ThemeState>()((set, get) => {
  function choose(change: Partial<Appearance>) {
    set(change)
    const { theme, density } = get()
    keep({ theme, density })
    applyTheme({ theme, density })
  }
  return {
    ...readKept(),
    themeChosen: (theme) => choose({ theme }),
    densityChosen: (density) => choose({ density }),
  }
})

/**
 * Puts theme and density on <html>. With "system" there is no attribute and the stylesheet asks the system.
 * main.tsx calls it first; without arguments it applies what is in the store.
 */
export function applyTheme({ theme, density }: Appearance = useTheme.getState()): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
  if (density === 'comfortable') delete dataset.density
  else dataset.density = density
}

/** Reads what was kept; anything absent, refused or unknown is the default. */
function readKept(): Appearance {
  const kept = parse(readStorage())
  return {
    theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : 'system',
    density: kept.density === 'compact' ? 'compact' : 'comfortable',
  }
}

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

/** Even touching localStorage throws where site data is blocked. */
function readStorage(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY)
  } catch {
    return null
  }
}

function keep(appearance: Appearance): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(appearance))
  } catch {
    // Refused or full: the choice holds until the page is closed.
  }
}
