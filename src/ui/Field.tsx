import { clsx } from 'clsx'
import CircleAlert from 'lucide-react/icons/circle-alert'
import { useId, useMemo, type ReactNode } from 'react'
import { FieldContext } from './fieldContext'

interface FieldProps {
  label: ReactNode
  /** One sentence that helps to fill it in. Stays visible beside an error. */
  help?: ReactNode
  /** What is wrong and how to mend it, in one sentence. */
  error?: ReactNode
  /** `<Counter>`, at the end of the label's line. Text controls with `maxLength` bring their own below. */
  counter?: ReactNode
  required?: boolean
  /** "optional" and the like, beside the label. */
  note?: ReactNode
  /** Id of the control. Made when absent; give it to reach the control from an error summary. */
  controlId?: string
  className?: string
  children: ReactNode
}

/** A label, one control, its help and its error, tied together by ids (see useFieldControl). */
export function Field({ label, help, error, counter, required = false, note, controlId, className, children }: FieldProps) {
  const made = useId()
  const id = controlId ?? made
  const helpId = help ? `${id}-help` : undefined
  const errorId = error ? `${id}-error` : undefined
  const describedBy = [errorId, helpId].filter(Boolean).join(' ') || undefined
  const invalid = Boolean(error)
  const value = useMemo(() => ({ controlId: id, describedBy, invalid, required }), [id, describedBy, invalid, required])
  return (
    <div className={clsx('grid grid-cols-[minmax(0,1fr)_auto] gap-x-3', className)}>
      <div className="col-span-2 mb-1 flex items-baseline gap-2">
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        {note && <span className="text-xs text-faint">{note}</span>}
        {counter && <span className="ms-auto">{counter}</span>}
      </div>
      <FieldContext value={value}>{children}</FieldContext>
      <div className="col-start-1 row-start-3 grid gap-0.5 text-xs">
        {error && (
          <p id={errorId} className="mt-1 flex gap-1 text-danger">
            <CircleAlert aria-hidden className="mt-0.5 size-3 shrink-0" />
            <span className="min-w-0 wrap-anywhere">{error}</span>
          </p>
        )}
        {help && (
          <p id={helpId} className="mt-1 text-muted wrap-anywhere">
            {help}
          </p>
        )}
      </div>
    </div>
  )
}
