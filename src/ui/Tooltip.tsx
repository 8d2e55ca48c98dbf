import { Tooltip as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'

interface TooltipProps {
  /** Short words. Never the only place where something needed is said: touch has no hover. */
  content: ReactNode
  /** One element that takes a ref and can have focus. */
  children: ReactElement
  side?: 'top' | 'right' | 'bottom' | 'left'
  open?: boolean
  onOpenChange?: (open: boolean) => void
}

/**
 * Words that show on hover and on keyboard focus, and describe the element meanwhile. Each brings its own provider: one
 * around the whole app would put Radix's positioning, 19 kB, before the first paint.
 */
export function Tooltip({ content, children, side = 'top', open, onOpenChange }: TooltipProps) {
  return (
    <Radix.Provider delayDuration={400}>
      <Radix.Root open={open} onOpenChange={onOpenChange}>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Content
            side={side}
            sideOffset={6}
            collisionPadding={8}
            className="z-60 max-w-72 animate-enter rounded-md border border-strong bg-fg px-2 py-1 text-xs text-canvas wrap-anywhere"
          >
            {content}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  )
}
