import { clsx } from 'clsx'
import { useId, type ComponentProps, type ReactNode } from 'react'
import { controlClass } from './controlClass'
import { Counter } from './Counter'
import { useFieldControl } from './fieldContext'

interface TextInputProps extends Omit<ComponentProps<'input'>, 'value' | 'size' | 'prefix'> {
  value: string
  /** Limit in UTF-16 code units, as the API counts. Shown, never enforced: pasted text is not cut. */
  maxLength?: number
  /** An icon or unit before the text. Decoration. */
  start?: ReactNode
}

/** One line of text, controlled. `dir="auto"`, so that right-to-left names are typed as they read. */
export function TextInput({ value, maxLength, start, className, type = 'text', ...rest }: TextInputProps) {
  const counterId = useId()
  const field = useFieldControl(rest, maxLength === undefined ? undefined : counterId)
  return (
    <>
      <span className={clsx('relative col-span-2 block', className)}>
        {start && (
          <span aria-hidden className="pointer-events-none absolute inset-y-0 start-2.5 flex items-center text-faint [&_svg]:size-4">
            {start}
          </span>
        )}
        <input dir="auto" {...rest} {...field} type={type} value={value} className={clsx(controlClass, 'h-control', start && 'ps-8')} />
      </span>
      {maxLength !== undefined && <Counter id={counterId} value={value} max={maxLength} className="col-start-2 row-start-3 mt-1" />}
    </>
  )
}
