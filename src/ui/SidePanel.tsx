import { lazy, useState, type ReactNode } from 'react'
import { LazyPart } from './LazyPart'

const SidePanelWindow = lazy(async () => ({ default: (await import('./SidePanelWindow')).SidePanelWindow }))

export interface SidePanelProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  description?: ReactNode
  footer?: ReactNode
  /** `start` is where the narrow screen's navigation comes from. */
  side?: 'start' | 'end'
  children: ReactNode
}

/** A modal drawer at the screen's edge, for what is read beside a list. Whole width below 480 px. */
export function SidePanel(props: SidePanelProps) {
  const [wanted, setWanted] = useState(props.open)
  if (props.open && !wanted) setWanted(true)
  if (!wanted) return null
  return (
    <LazyPart>
      <SidePanelWindow {...props} />
    </LazyPart>
  )
}
