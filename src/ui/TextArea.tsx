import { clsx } from 'clsx'
import { useId, type ComponentProps } from 'react'
import { controlClass } from './controlClass'
import { Counter } from './Counter'
import { useFieldControl } from './fieldContext'

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'value'> {
  value: string
  /** Limit in UTF-16 code units, as the API counts. Shown, never enforced: pasted text is not cut. */
  maxLength?: number
  /** Height when empty, in lines; it grows with its text up to `maxRows`. */
  rows?: number
  maxRows?: number
  /** Monospaced, for scripts and schemas. */
  mono?: boolean
}

/** Lines of text, controlled. Grows with what is in it (CSS field-sizing; elsewhere it can be dragged). */
export function TextArea({ value, maxLength, rows = 3, maxRows = 16, mono = false, className, style, ...rest }: TextAreaProps) {
  const counterId = useId()
  const field = useFieldControl(rest, maxLength === undefined ? undefined : counterId)
  return (
    <>
      <textarea
        dir="auto"
        {...rest}
        {...field}
        rows={rows}
        value={value}
        style={{ minHeight: `${rows * 1.25 + 0.75}rem`, maxHeight: `${maxRows * 1.25 + 0.75}rem`, ...style }}
        className={clsx(controlClass, 'col-span-2 field-sizing-content resize-y py-1.5', mono && 'font-mono text-xs leading-5', className)}
      />
      {maxLength !== undefined && <Counter id={counterId} value={value} max={maxLength} className="col-start-2 row-start-3 mt-1 justify-self-end" />}
    </>
  )
}
