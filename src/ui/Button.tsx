import { clsx } from 'clsx'
import { useState, type ComponentProps, type MouseEvent, type ReactNode } from 'react'
import { buttonClass, type ButtonSize, type ButtonVariant } from './buttonClass'
import { Spinner } from './Spinner'
import { Tooltip } from './Tooltip'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  variant?: ButtonVariant
  size?: ButtonSize
  /** Shows a spinner over the words, keeps the width, and ignores presses. */
  loading?: boolean
  /**
   * Why it cannot be pressed now. There is no bare `disabled`: a button that refuses says why. It stays focusable,
   * so that keyboard and screen reader come to the reason; on touch a press shows it.
   */
  disabledReason?: string | false | null
  /** Words on hover and focus; the reason takes their place. */
  tooltip?: ReactNode
  icon?: ReactNode
  /** As wide as high; see IconButton, which also asks for a name. */
  square?: boolean
}

/** A button. `type` is "button" unless it says "submit". */
export function Button(props: ButtonProps) {
  const { variant, size, loading = false, disabledReason, tooltip, icon, square, className, children, onClick, type = 'button', ...rest } = props
  const [tooltipShown, setTooltipShown] = useState(false)
  const off = Boolean(disabledReason) || loading

  function handleClick(event: MouseEvent<HTMLButtonElement>) {
    if (!off) return onClick?.(event)
    // preventDefault also keeps an aria-disabled submit button from sending its form.
    event.preventDefault()
    event.stopPropagation()
    if (disabledReason) setTooltipShown(true)
  }

  const button = (
    <button
      {...rest}
      type={type}
      aria-disabled={off || undefined}
      // Greyed only when refused: while loading it keeps its colour.
      data-off={disabledReason ? '' : undefined}
      aria-busy={loading || undefined}
      className={buttonClass({ variant, size, square, className })}
      onClick={handleClick}
    >
      <span className={clsx('inline-flex min-w-0 items-center gap-[inherit]', loading && 'opacity-0')}>
        {icon}
        {children}
      </span>
      {loading && (
        <span className="absolute inset-0 grid place-items-center">
          <Spinner />
        </span>
      )}
    </button>
  )
  // By what may come and not by what is there now: when a reason goes, the button must not be made anew and lose focus.
  if (!('disabledReason' in props) && tooltip === undefined) return button
  const words = disabledReason || tooltip
  return (
    <Tooltip content={words} open={Boolean(words) && tooltipShown} onOpenChange={setTooltipShown}>
      {button}
    </Tooltip>
  )
}
