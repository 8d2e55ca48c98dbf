import { lazy, type ReactElement, type ReactNode } from 'react'
import { LazyPart } from './LazyPart'
import { useOverlayTrigger, type TriggerProps } from './useOverlayTrigger'

const PopoverPanel = lazy(async () => ({ default: (await import('./PopoverPanel')).PopoverPanel }))

interface PopoverProps {
  /** The button that opens it: one element that takes a ref and a button's handlers. */
  trigger: ReactElement<TriggerProps>
  /** Names the panel for screen readers. */
  label: string
  align?: 'start' | 'center' | 'end'
  open?: boolean
  onOpenChange?: (open: boolean) => void
  /** Its width; w-80 by default. */
  className?: string
  children: ReactNode
}

/** A small panel beside its button; a press outside or Escape closes it and focus returns. Its code loads as a Menu's does. */
export function Popover({ trigger, label, align = 'end', open: givenOpen, onOpenChange, className = 'w-80', children }: PopoverProps) {
  const { button, anchor, panelId, wanted, open, setOpen } = useOverlayTrigger(trigger, { popup: 'dialog', open: givenOpen, onOpenChange })
  return (
    <>
      {button}
      {wanted && (
        <LazyPart missing={null}>
          <PopoverPanel id={panelId} label={label} anchor={anchor} open={open} onOpenChange={setOpen} align={align} className={className}>
            {children}
          </PopoverPanel>
        </LazyPart>
      )}
    </>
  )
}
