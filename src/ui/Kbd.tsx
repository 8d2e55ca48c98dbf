import type { ReactNode } from 'react'

/** One key of the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-grid h-5 min-w-5 place-items-center rounded-sm border border-strong bg-surface px-1 font-sans text-xs text-muted">
      {children}
    </kbd>
  )
}
