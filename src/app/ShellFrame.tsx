import type { ReactNode } from 'react'
import { Brand } from './Brand'

interface ShellFrameProps {
  /** The pages' links, in the sidebar; below 768 px a drawer has them. */
  nav: ReactNode
  /** What the top bar begins with: the drawer's button and the search. */
  start: ReactNode
  /** What it ends with: mode, credits, tasks, theme. */
  end: ReactNode
  banners?: ReactNode
  children?: ReactNode
}

/** Where everything is. Drawn twice: into index.html at build time and by the app, so that nothing jumps between. */
export function ShellFrame({ nav, start, end, banners, children }: ShellFrameProps) {
  return (
    <div className="flex min-h-dvh [--sticky-top:3rem]">
      <aside className="sticky top-0 hidden h-dvh w-52 shrink-0 flex-col overflow-y-auto border-e md:flex" aria-label="Sidebar">
        <div className="flex h-12 shrink-0 items-center px-4">
          <Brand />
        </div>
        {nav}
      </aside>
      <div className="flex min-w-0 flex-1 flex-col">
        <header className="sticky top-0 z-20 flex h-12 items-center gap-2 border-b bg-canvas px-3 md:px-6">
          <div className="flex min-w-0 flex-1 items-center gap-2">{start}</div>
          <div className="flex shrink-0 items-center gap-1 sm:gap-2">{end}</div>
        </header>
        {banners}
        <main id="main" tabIndex={-1} className="mx-auto w-full max-w-[110rem] min-w-0 flex-1 px-4 py-4 outline-none md:px-6 md:py-5">
          {children}
        </main>
      </div>
    </div>
  )
}
