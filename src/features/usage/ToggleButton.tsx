import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Button } from '~/ui/Button'

interface ToggleButtonProps {
  pressed: boolean
  onPress: (pressed: boolean) => void
  children: ReactNode
}

/** A button that stays down. Its words do not change with it: that it is pressed is said by itself. */
export function ToggleButton({ pressed, onPress, children }: ToggleButtonProps) {
  return (
    <Button aria-pressed={pressed} onClick={() => onPress(!pressed)} className={clsx(pressed && 'border-accent! bg-accent-soft! text-accent! forced-colors:bg-[Highlight]! forced-colors:text-[HighlightText]!')}>
      {children}
    </Button>
  )
}
