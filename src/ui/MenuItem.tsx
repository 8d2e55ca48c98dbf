import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { menuItemClass } from './menuItemClass'
import { useMenuParts } from './menuParts'

interface MenuItemProps {
  onSelect: () => void
  icon?: ReactNode
  /** Destroys something: in the danger colour. */
  danger?: boolean
  /** Why it cannot be chosen now; shown below its words. */
  disabledReason?: string | false | null
  /** A keyboard hint at the end. */
  hint?: ReactNode
  children: ReactNode
}

/** One action of a Menu. */
export function MenuItem({ onSelect, icon, danger = false, disabledReason, hint, children }: MenuItemProps) {
  const { Item } = useMenuParts()
  const off = Boolean(disabledReason)
  return (
    <Item
      // aria-disabled instead of Radix's disabled, so that the arrow keys still come to it and its reason is read.
      aria-disabled={off || undefined}
      onSelect={(event) => (off ? event.preventDefault() : onSelect())}
      className={clsx(menuItemClass, danger && !off ? 'text-danger' : '[&_svg]:text-muted')}
    >
      {icon}
      <span className="min-w-0 flex-1">
        {children}
        {disabledReason && <span className="block text-xs text-muted">{disabledReason}</span>}
      </span>
      {hint && <span className="text-xs text-faint">{hint}</span>}
    </Item>
  )
}
