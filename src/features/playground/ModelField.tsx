import X from 'lucide-react/icons/x'
import type { JsonSchema } from '~/contract/json-schema'
import { IconButton } from '~/ui/IconButton'
import { Notice } from '~/ui/Notice'
import { Chips } from './fields/Chips'
import { modelOf, modelsOf, type Value } from './schema/members'
import type { Change } from './schema/switch-model'

interface ModelFieldProps {
  schema: JsonSchema
  value: Value
  /** What the last change of model did to the form. */
  changes: readonly Change[]
  onChange: (model: string) => void
  onNoticeRead: () => void
}

/** The model, and what became of the form when it was changed. */
export function ModelField({ schema, value, changes, onChange, onNoticeRead }: ModelFieldProps) {
  const models = modelsOf(schema)
  const model = modelOf(value)
  if (models.length === 0) return null
  return (
    <div>
      {models.length === 1 ? (
        <p className="flex gap-2 text-sm">
          <span className="font-medium">Model</span> <span className="text-muted">{models[0]}</span>
        </p>
      ) : (
        <Chips id="playground-model" label="Model" required value={model} onChange={(next) => next !== undefined && onChange(next)} options={models.map((own) => ({ value: own, label: own }))} />
      )}
      <div role="status">
        {changes.length > 0 && (
          <Notice className="mt-2" title={`Changed for ${model ?? 'this model'}`}>
            <div className="flex items-start gap-2">
              <ul className="min-w-0 flex-1">
                {changes.map(({ field, message }) => (
                  <li key={field}>{message}</li>
                ))}
              </ul>
              <IconButton size="sm" variant="ghost" label="Put away" icon={<X />} onClick={onNoticeRead} />
            </div>
          </Notice>
        )}
      </div>
    </div>
  )
}
