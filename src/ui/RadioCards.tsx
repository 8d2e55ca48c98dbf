import { clsx } from 'clsx'
import { useId, type ReactNode } from 'react'
import { keepEnter } from './choiceKeys'

interface RadioCardOption<Value extends string = string> {
  value: Value
  label: ReactNode
  description?: ReactNode
  icon?: ReactNode
  /** At the card's end: a price, a badge. */
  aside?: ReactNode
  disabledReason?: string | false | null
}

interface RadioCardsProps<Value extends string> {
  /** Names the group; shown unless `hideLabel`. */
  label: ReactNode
  hideLabel?: boolean
  value: Value | ''
  onValueChange: (value: Value) => void
  options: readonly RadioCardOption<Value>[]
  columns?: 1 | 2 | 3
  error?: ReactNode
}

const grids = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3' }

/** One of a few that need a sentence each: the platform's radio group, a card an option. */
export function RadioCards<Value extends string>({ label, hideLabel = false, value, onValueChange, options, columns = 2, error }: RadioCardsProps<Value>) {
  const id = useId()
  return (
    <div>
      <div id={id} className={hideLabel ? 'sr-only' : 'mb-1 text-sm font-medium'}>
        {label}
      </div>
      <div
        role="radiogroup"
        aria-labelledby={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        className={clsx('grid gap-2', grids[columns])}
      >
        {options.map((option, index) => (
          <label
            key={option.value}
            className="group relative flex min-w-0 items-start gap-2.5 rounded-lg border border-strong bg-surface p-2.5 text-start transition-colors hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-disabled:cursor-not-allowed has-disabled:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent forced-colors:has-checked:border-[Highlight]"
          >
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              disabled={Boolean(option.disabledReason)}
              onChange={() => onValueChange(option.value)}
              onKeyDown={keepEnter}
              aria-labelledby={`${id}-${index}`}
              aria-describedby={`${id}-${index}-text`}
              className="absolute inset-0 appearance-none outline-none"
            />
            <span aria-hidden className="mt-0.5 grid size-4 shrink-0 place-items-center rounded-full border border-control bg-surface group-has-checked:border-accent">
              <span className="hidden size-2 rounded-full bg-accent group-has-checked:block forced-colors:bg-[Highlight]" />
            </span>
            <span className="min-w-0 flex-1 wrap-anywhere">
              <span id={`${id}-${index}`} className={clsx('flex items-center gap-1.5 text-sm font-medium [&_svg]:size-4 [&_svg]:shrink-0', option.disabledReason && 'text-muted')}>
                {option.icon}
                <span className="min-w-0 flex-1">{option.label}</span>
                {option.aside && <span className="text-xs font-normal text-muted">{option.aside}</span>}
              </span>
              <span id={`${id}-${index}-text`} className="block text-xs text-muted">
                {option.description}
                {option.disabledReason && <span className="block">{option.disabledReason}</span>}
              </span>
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} className="mt-1 text-xs text-danger wrap-anywhere">
          {error}
        </p>
      )}
    </div>
  )
}
