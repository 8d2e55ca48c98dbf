import { clsx } from 'clsx'
import { Popover as Radix } from 'radix-ui'
import { useRef, type ReactNode, type RefObject } from 'react'
import { isOnTrigger } from './useOverlayTrigger'

interface PopoverPanelProps {
  id: string
  label: string
  anchor: RefObject<HTMLButtonElement | null>
  open: boolean
  onOpenChange: (open: boolean) => void
  align: 'start' | 'center' | 'end'
  className: string
  children: ReactNode
}

/** What a Popover opens. */
export function PopoverPanel({ id, label, anchor, open, onOpenChange, align, className, children }: PopoverPanelProps) {
  const leftByPress = useRef(false)
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Anchor virtualRef={anchor} />
      <Radix.Portal>
        <Radix.Content
          id={id}
          aria-label={label}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          onInteractOutside={(event) => {
            if (isOnTrigger(anchor, event.target)) event.preventDefault()
            else leftByPress.current = true
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            // A press elsewhere has put the focus there already.
            if (!leftByPress.current) anchor.current?.focus()
            leftByPress.current = false
          }}
          className={clsx(
            'z-50 max-h-(--radix-popover-content-available-height) max-w-[calc(100vw-1rem)] animate-enter overflow-y-auto rounded-lg border border-strong bg-raised p-3 text-sm shadow-float',
            className,
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
