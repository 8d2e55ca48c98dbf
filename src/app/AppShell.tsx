import { lazy, useEffect, useState, type ReactNode } from 'react'
import { pageReady } from '~/ui/pageReady'
import { CommandMenuHost } from './CommandMenuHost'
import { CreditBalance } from './CreditBalance'
import { Deferred } from './Deferred'
import { ModeBadge } from './ModeBadge'
import { NavDrawer } from './NavDrawer'
import { NavigationFocus } from './NavigationFocus'
import { ShellFrame } from './ShellFrame'
import { SidebarNav } from './SidebarNav'
import { SkipLink } from './SkipLink'
import { TasksButton } from './TasksButton'
import { ThemeMenuHost } from './ThemeMenuHost'

const Banners = lazy(async () => ({ default: (await import('./Banners')).Banners }))
const Overlays = lazy(async () => ({ default: (await import('./Overlays')).Overlays }))

/** Everything around the page. It is the router's InnerWrap: no route can take it away. */
export function AppShell({ children }: { children: ReactNode }) {
  // What no first page needs (banners, tasks, toasts, menus) comes when the first page is there.
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    let isGone = false
    void pageReady().then(() => isGone || setSettled(true))
    return () => {
      isGone = true
    }
  }, [])
  return (
    <>
      <SkipLink />
      <ShellFrame
        nav={<SidebarNav label="Pages" />}
        start={
          <>
            <NavDrawer />
            <CommandMenuHost />
          </>
        }
        end={
          <>
            <ModeBadge />
            <CreditBalance />
            <TasksButton load={settled} />
            <ThemeMenuHost load={settled} />
          </>
        }
        banners={
          // There before its words: they are read out as they come.
          <div role="status">
            <Deferred fallback={null}>{settled && <Banners />}</Deferred>
          </div>
        }
      >
        {children}
      </ShellFrame>
      <NavigationFocus />
      {settled && (
        <Deferred fallback={null}>
          <Overlays />
        </Deferred>
      )}
    </>
  )
}
