import { lazy } from 'react'
import { Deferred } from './Deferred'
import { ThemeTrigger } from './topBarButtons'

const ThemeMenu = lazy(async () => ({ default: (await import('./ThemeMenu')).ThemeMenu }))

/** The theme's button, and its menu once `load` says that the first page no longer waits. */
export function ThemeMenuHost({ load }: { load: boolean }) {
  const button = <ThemeTrigger />
  if (!load) return button
  return (
    <Deferred fallback={button}>
      <ThemeMenu />
    </Deferred>
  )
}
