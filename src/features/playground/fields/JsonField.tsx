import { useState } from 'react'
import { Field } from '~/ui/Field'
import { TextArea } from '~/ui/TextArea'
import type { WidgetProps } from './types'

/** A value of a shape that this version has no control for: as JSON. */
export function JsonField({ field, label, help }: WidgetProps) {
  const [text, setText] = useState(() => (field.value === undefined ? '' : JSON.stringify(field.value, null, 2)))
  const [broken, setBroken] = useState(false)

  function typed(next: string) {
    setText(next)
    const parsed = parse(next)
    setBroken(!parsed.ok)
    if (parsed.ok) field.onChange(parsed.value)
  }

  return (
    <Field {...field.fieldProps} label={label} help={help ?? 'Written as JSON.'} error={broken ? 'This is not JSON yet.' : field.error} note={field.limits.required ? undefined : 'optional'}>
      <TextArea mono rows={2} value={text} onChange={({ target }) => typed(target.value)} onBlur={field.onBlur} />
    </Field>
  )
}

function parse(text: string): { ok: true; value: unknown } | { ok: false } {
  if (text.trim() === '') return { ok: true, value: undefined }
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch {
    return { ok: false }
  }
}
