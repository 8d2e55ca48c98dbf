import { clsx } from 'clsx'
import ChevronDown from 'lucide-react/icons/chevron-down'
import type { ComponentProps } from 'react'
import { controlClass } from './controlClass'
import { useFieldControl } from './fieldContext'

interface SelectOption<Value extends string = string> {
  value: Value
  label: string
  disabled?: boolean
  /** Options with the same group stand together under its name. */
  group?: string
}

interface SelectProps<Value extends string> extends Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children'> {
  value: Value | ''
  onValueChange: (value: Value) => void
  options: readonly SelectOption<Value>[]
  /** Shown while value is ''. */
  placeholder?: string
}

/**
 * Picks one of a few. The platform's own list: it is at home on every device and for every screen reader, and Radix's
 * Select injects <style> elements that the strict CSP refuses. For choices with pictures or sentences use RadioCards.
 */
export function Select<Value extends string>({ value, onValueChange, options, placeholder, className, ...rest }: SelectProps<Value>) {
  const field = useFieldControl(rest)
  const groups = [...new Set(options.map((option) => option.group))]
  return (
    <span className={clsx('relative col-span-2 block', className)}>
      <select
        {...rest}
        {...field}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onValueChange(chosen.value)
        }}
        className={clsx(controlClass, 'h-control appearance-none truncate pe-8')}
      >
        {placeholder !== undefined && (
          <option value="" disabled>
            {placeholder}
          </option>
        )}
        {groups.map((group) => {
          const lines = options
            .filter((option) => option.group === group)
            .map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))
          return group === undefined ? lines : (
            <optgroup key={group} label={group}>
              {lines}
            </optgroup>
          )
        })}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute inset-y-0 end-2 my-auto size-4 text-muted" />
    </span>
  )
}
