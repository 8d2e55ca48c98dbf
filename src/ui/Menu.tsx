import { clsx } from 'clsx'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'

interface MenuProps {
  /** The button that opens it: one element that takes a ref. */
  trigger: ReactElement
  align?: 'start' | 'end'
  children: ReactNode
}

/**
 * A menu of actions behind a button. Not modal: Radix's scroll lock injects a <style> that the strict CSP refuses.
 * Fill it with MenuItem, MenuLink and MenuSeparator.
 */
export function Menu({ trigger, align = 'end', children }: MenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-44 max-w-80 animate-enter overflow-y-auto rounded-lg border border-strong bg-raised p-1 shadow-float"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Classes of one line of a menu; also used by the command palette. */
export const menuItemClass = clsx(
  'flex min-h-8 w-full cursor-default items-center gap-2 rounded-md px-2 py-1 text-sm outline-none select-none wrap-anywhere',
  'data-highlighted:bg-hover data-[selected=true]:bg-hover aria-disabled:text-faint',
  'forced-colors:data-highlighted:outline-2 forced-colors:data-[selected=true]:outline-2',
  '[&_svg]:size-4 [&_svg]:shrink-0',
)
