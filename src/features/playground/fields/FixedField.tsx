import { Checkbox } from '~/ui/Checkbox'
import { valueWords } from '../labels'
import type { WidgetProps } from './types'

/** A field with one accepted value: said when the request needs it, else to send or to leave out. */
export function FixedField({ name, field, label, help, value }: WidgetProps & { value: unknown }) {
  if (field.limits.required) {
    return (
      <p id={field.id} className="flex gap-2 text-sm">
        <span className="font-medium">{label}</span>
        <span className="text-muted">{valueWords(name, value)}, the only one that this model takes</span>
      </p>
    )
  }
  return <Checkbox checked={field.value !== undefined} onCheckedChange={(on) => field.onChange(on ? value : undefined)} label={`${label}: ${valueWords(name, value)}`} help={help} />
}
