import { clsx } from 'clsx'
import ChevronDown from 'lucide-react/icons/chevron-down'
import { useState, type ComponentProps } from 'react'
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

/** Above so many, a list is filled when somebody comes near it: each of its lines costs as much as one on the page. */
const MANY = 100

/**
 * Picks one of a few. The platform's own list: it is at home on every device and for every screen reader, and Radix's
 * Select injects <style> elements that the strict CSP refuses. For choices with pictures or sentences use RadioCards.
 */
export function Select<Value extends string>({ value, onValueChange, options, placeholder, className, ...rest }: SelectProps<Value>) {
  const field = useFieldControl(rest)
  const [isNear, setIsNear] = useState(false)
  const near = () => setIsNear(true)
  const listed = options.length > MANY && !isNear ? options.filter((option) => option.value === value) : options
  const groups = [...new Set(listed.map((option) => option.group))]
  return (
    <span className={clsx('relative col-span-2 block', className)}>
      <select
        {...rest}
        {...field}
        value={value}
        onPointerEnter={near}
        onPointerDown={near}
        onFocus={near}
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
          const lines = listed
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
