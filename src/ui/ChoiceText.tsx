import type { ReactNode } from 'react'

interface ChoiceTextProps {
  /** Id of the control the label belongs to; help and reason get ids made from it. */
  id: string
  label: ReactNode
  help?: ReactNode
  reason?: string | false | null
}

/** Label, help and reason beside a checkbox or switch. */
export function ChoiceText({ id, label, help, reason }: ChoiceTextProps) {
  return (
    <span className="min-w-0">
      <label htmlFor={id} className="text-sm wrap-anywhere">
        {label}
      </label>
      {(help || reason) && (
        <span id={`${id}-help`} className="block text-xs text-muted wrap-anywhere">
          {help}
          {help && reason ? ' ' : ''}
          {reason}
        </span>
      )}
    </span>
  )
}
