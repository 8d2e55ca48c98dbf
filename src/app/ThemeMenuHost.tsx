import { lazy } from 'react'
import { Deferred } from '~/ui/Deferred'
import { ThemeTrigger } from './topBarButtons'

const ThemeMenu = lazy(async () => ({ default: (await import('./ThemeMenu')).ThemeMenu }))

/** The theme's button; its menu loads right after the first paint. */
export function ThemeMenuHost() {
  return (
    <Deferred fallback={<ThemeTrigger />}>
      <ThemeMenu />
    </Deferred>
  )
}
