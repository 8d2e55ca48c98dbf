import { clsx } from 'clsx'
import { useId, type ReactNode } from 'react'

interface ChipsProps<Value> {
  id: string
  label: string
  value: Value
  onChange: (value: Value) => void
  options: readonly { value: Value; label: string; icon?: ReactNode }[]
  error?: string
  help?: string
  required?: boolean
}

/** One of some short words, in rows. Native radio buttons: Tab comes to the choice, arrows change it. */
export function Chips<Value>({ id, label, value, onChange, options, error, help, required = false }: ChipsProps<Value>) {
  const group = useId()
  return (
    <fieldset id={id} className="min-w-0" aria-describedby={clsx(error && `${id}-error`, help && `${id}-help`) || undefined}>
      <legend className="mb-1 text-sm font-medium">
        {label}
        {required && <span className="sr-only"> (required)</span>}
      </legend>
      <div className="flex flex-wrap gap-1.5">
        {options.map((option) => (
          <label
            key={String(option.value)}
            className={clsx(
              'relative inline-flex h-7 cursor-pointer items-center gap-1.5 rounded-md border px-2 text-xs transition-colors has-focus-visible:outline-2 has-focus-visible:outline-accent',
              option.value === value ? 'border-accent bg-accent-soft font-medium text-fg' : 'border-strong bg-surface text-muted hover:bg-hover hover:text-fg',
            )}
          >
            <input type="radio" name={group} checked={option.value === value} onChange={() => onChange(option.value)} className="absolute inset-0 cursor-pointer opacity-0" />
            {option.icon}
            {option.label}
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} className="mt-1 text-xs text-danger">
          {error}
        </p>
      )}
      {help && (
        <p id={`${id}-help`} className="mt-1 text-xs text-muted">
          {help}
        </p>
      )}
    </fieldset>
  )
}
