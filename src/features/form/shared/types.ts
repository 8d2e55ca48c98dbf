import type { ChangeEvent } from 'react'
import type { Limits } from '~/contract/fields'

export type Key = string | number

/** The members of a type; of a union those of all its members. */
export type NameOf<T> = T extends unknown ? keyof T & string : never

/** The type at a path. Where only some members of a union have it, it may be undefined; a wrong path gives undefined. */
export type At<T, P extends readonly Key[]> = P extends readonly [infer K, ...infer Rest extends readonly Key[]]
  ? T extends undefined | null
    ? undefined
    : K extends keyof T
      ? At<T[K], Rest>
      : undefined
  : T

/** One field of a form: what its control shows, and what it tells. Handlers stay the same from render to render. */
export interface FormField<V> {
  /** Of the control; the form puts the focus there. For ui Field, give it as `controlId`. */
  id: string
  /** JSON Pointer. */
  name: string
  value: V
  onChange: (value: V) => void
  /** Once a field was left with something in it, its errors show as one types. */
  onBlur: () => void
  error: string | undefined
  limits: Limits
  /** For `<Field {...field.fieldProps} label=…>`. */
  fieldProps: { controlId: string; error: string | undefined; required: boolean }
  /** For `<TextInput {...field.textProps} />` and TextArea; nothing in it is ''. */
  textProps: {
    name: string
    value: string
    maxLength: number | undefined
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void
    onBlur: () => void
  }
}
