import { Switch } from '~/ui/Switch'
import type { WidgetProps } from './types'

/** Yes or no. What is off and was never on is left out of the request. */
export function SwitchField({ field, label, help }: WidgetProps) {
  const { default: standard, required } = field.limits
  const on = field.value === undefined ? standard === true : field.value === true
  return (
    <div id={field.id}>
      <Switch checked={on} onCheckedChange={(next) => field.onChange(!next && !required && standard === undefined ? undefined : next)} label={label} help={help} />
      {field.error && <p className="mt-1 text-xs text-danger">{field.error}</p>}
    </div>
  )
}
