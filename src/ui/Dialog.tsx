import { lazy, useState, type ReactNode } from 'react'
import { LazyPart } from './LazyPart'

const DialogWindow = lazy(async () => ({ default: (await import('./DialogWindow')).DialogWindow }))

export interface DialogProps {
  open: boolean
  /** Called with false on Escape, on the close button and on a press outside. */
  onOpenChange: (open: boolean) => void
  /** Names the dialog; required. */
  title: ReactNode
  description?: ReactNode
  /** Buttons, at the end; the last is the one next step. */
  footer?: ReactNode
  size?: 'sm' | 'md' | 'lg' | 'xl'
  /** Keeps it open on Escape and outside presses while something is under way or unsaved; the close button stays. */
  sticky?: boolean
  children?: ReactNode
}

/**
 * A modal window. Focus is trapped and comes back to where it was; the body scrolls inside; below 480 px it is the
 * whole screen. Its code (Radix) loads after the first paint, or at the latest when it opens.
 */
export function Dialog(props: DialogProps) {
  const [wanted, setWanted] = useState(props.open)
  if (props.open && !wanted) setWanted(true)
  if (!wanted) return null
  return (
    <LazyPart>
      <DialogWindow {...props} />
    </LazyPart>
  )
}
