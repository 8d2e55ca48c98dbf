import type { ReactNode } from 'react'
import { Button, type ButtonProps } from './Button'

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon' | 'square' | 'tooltip' | 'aria-label'> {
  /** Its name, for screen readers and in the tooltip: a verb and its object, "Delete avatar". */
  label: string
  icon: ReactNode
  /** Do not show the name on hover, where it stands next to it anyway. */
  noTooltip?: boolean
}

/** A square button with an icon only. Ghost by default. */
export function IconButton({ label, icon, noTooltip = false, variant = 'ghost', ...rest }: IconButtonProps) {
  return <Button {...rest} variant={variant} square icon={icon} aria-label={label} tooltip={noTooltip ? undefined : label} />
}
