import { Button } from '~/ui/Button'
import { Slider } from '~/ui/Slider'
import { fieldWords, valueWords } from '../labels'
import type { WidgetProps } from './types'

interface RangeFieldProps extends WidgetProps {
  min: number
  max: number
  step: number
}

/** A number on a slider. One that need not be sent can be left to the model. */
export function RangeField({ name, field, label, help, min, max, step }: RangeFieldProps) {
  const { required, default: standard } = field.limits
  const value = typeof field.value === 'number' ? field.value : typeof standard === 'number' ? standard : undefined
  const start = Math.min(max, Math.max(min, fieldWords(name).start ?? min))
  const isOptional = !required && standard === undefined
  return (
    <div id={field.id}>
      {value === undefined ? (
        <div className="flex min-h-control items-center gap-2 text-sm">
          <span className="font-medium">{label}</span>
          <span className="flex-1 text-muted">Automatic</span>
          <Button size="sm" onClick={() => field.onChange(start)}>
            Set {label.toLowerCase()}
          </Button>
        </div>
      ) : (
        <div className="flex items-end gap-2">
          <div className="min-w-0 flex-1">
            <Slider label={label} value={value} onValueChange={(next) => field.onChange(rounded(next))} min={min} max={max} step={step} format={(shown) => valueWords(name, rounded(shown))} />
          </div>
          {isOptional && (
            <Button size="sm" variant="ghost" onClick={() => field.onChange(undefined)}>
              Automatic
            </Button>
          )}
        </div>
      )}
      {help && <p className="text-xs text-muted">{help}</p>}
      {field.error && <p className="mt-1 text-xs text-danger">{field.error}</p>}
    </div>
  )
}

/** 0.1 × 3 is not 0.3. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000
