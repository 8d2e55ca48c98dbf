import { createContext, use } from 'react'

export interface FieldContextValue {
  controlId: string
  /** Ids of help, error and counter, in reading order. */
  describedBy: string | undefined
  invalid: boolean
  required: boolean
}

export const FieldContext = createContext<FieldContextValue | null>(null)

interface FieldControlProps {
  id?: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean | 'true' | 'false' | 'grammar' | 'spelling'
  'aria-required'?: boolean | 'true' | 'false'
}

/**
 * Ties a control to the Field around it. A control's own props win; without a Field they are all there is.
 *
 * @returns id, aria-describedby, aria-invalid and aria-required to put on the control
 */
export function useFieldControl(own: FieldControlProps = {}, extraDescription?: string): FieldControlProps {
  const field = use(FieldContext)
  const describedBy = [own['aria-describedby'], field?.describedBy, extraDescription].filter(Boolean).join(' ')
  return {
    id: own.id ?? field?.controlId,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': own['aria-invalid'] ?? (field?.invalid || undefined),
    'aria-required': own['aria-required'] ?? (field?.required || undefined),
  }
}
