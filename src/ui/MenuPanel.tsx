import { Menu as Radix } from 'radix-ui/internal'
import { useRef, type ReactNode, type RefObject } from 'react'
import { MenuParts } from './menuParts'
import { isOnTrigger } from './useOverlayTrigger'

interface MenuPanelProps {
  id: string
  /** Id of the button. */
  labelledBy: string
  anchor: RefObject<HTMLButtonElement | null>
  open: boolean
  onOpenChange: (open: boolean) => void
  align: 'start' | 'end'
  children: ReactNode
}

const parts = { Item: Radix.Item, Separator: Radix.Separator }

/** What a Menu opens. Not modal: Radix's scroll lock injects a <style> that the strict CSP refuses. */
export function MenuPanel({ id, labelledBy, anchor, open, onOpenChange, align, children }: MenuPanelProps) {
  const leftByPress = useRef(false)
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange} modal={false}>
      <Radix.Anchor virtualRef={anchor} />
      <Radix.Portal>
        <Radix.Content
          id={id}
          aria-labelledby={labelledBy}
          align={align}
          sideOffset={4}
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
          className="z-50 max-h-(--radix-popper-available-height) min-w-44 max-w-80 animate-enter overflow-y-auto rounded-lg border border-strong bg-raised p-1 shadow-float"
        >
          <MenuParts value={parts}>{children}</MenuParts>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
