import { Command } from 'cmdk'
import type { ReactNode } from 'react'
import { menuItemClass } from './menuItemClass'

interface CommandItemProps {
  onSelect: () => void
  icon?: ReactNode
  /** More words by which it is found. */
  keywords?: string[]
  /** Unique; needed when two items read the same, e.g. an id. */
  value?: string
  /** At the end: a kind, a shortcut. */
  hint?: ReactNode
  children: ReactNode
}

/** One thing to do or place to go in a CommandDialog. */
export function CommandItem({ onSelect, icon, keywords, value, hint, children }: CommandItemProps) {
  return (
    <Command.Item onSelect={onSelect} keywords={keywords} value={value} className={`${menuItemClass} [&_svg]:text-muted`}>
      {icon}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {hint && <span className="shrink-0 text-xs text-faint">{hint}</span>}
    </Command.Item>
  )
}
