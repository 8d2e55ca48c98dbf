import { useId, type ReactNode } from 'react'
import { keepEnter } from './choiceKeys'

interface SegmentedControlProps<Value extends string> {
  /** Names the choice: "Theme". Not shown. */
  label: string
  value: Value
  onValueChange: (value: Value) => void
  options: readonly { value: Value; label: string; icon?: ReactNode }[]
}

/** One of two to five short words, at once in effect: a view, a range, a theme. The platform's radio group in a row. */
export function SegmentedControl<Value extends string>({ label, value, onValueChange, options }: SegmentedControlProps<Value>) {
  const name = useId()
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className="inline-flex h-control max-w-full items-stretch gap-0.5 overflow-x-auto rounded-md border border-strong bg-sunken p-0.5 [scrollbar-width:none]"
    >
      {options.map((option) => (
        <label
          key={option.value}
          className="relative inline-flex items-center gap-1.5 rounded-sm border border-transparent px-2.5 text-xs font-medium whitespace-nowrap text-muted transition-colors hover:text-fg has-checked:border-strong has-checked:bg-raised has-checked:text-fg has-focus-visible:outline-2 has-focus-visible:outline-accent forced-colors:has-checked:forced-color-adjust-none forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] [&_svg]:size-3.5"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onValueChange(option.value)}
            onKeyDown={keepEnter}
            className="absolute inset-0 appearance-none outline-none"
          />
          {option.icon}
          {option.label}
        </label>
      ))}
    </div>
  )
}
