import type { JsonSchema } from '~/contract/json-schema'
import { validate } from '~/contract/validate'
import { Checkbox } from '~/ui/Checkbox'
import type { Value } from '../schema/members'
import { bodyFor } from './plan'

export interface OtherModelsProps {
  schema: JsonSchema
  value: Value
  models: readonly string[]
  chosen: readonly string[]
  onChange: (models: readonly string[]) => void
}

/** The models that can get the same input. Looked at only while the list is open: the form's input is tried on each. */
export function OtherModels({ schema, value, models, chosen, onChange }: OtherModelsProps) {
  return (
    <>
      <p className="mb-2 text-xs text-muted">The same input goes to these models, too. What a model does not take is left out for it.</p>
      <div className="grid gap-2">
        {models.map((model) => {
          const isChosen = chosen.includes(model)
          return (
            <Checkbox
              key={model}
              checked={isChosen}
              onCheckedChange={(on) => onChange(on ? [...chosen, model] : chosen.filter((other) => other !== model))}
              label={model}
              disabledReason={!isChosen && problemWith(schema, value, model)}
            />
          )
        })}
      </div>
    </>
  )
}

/** Why another model cannot take the form's input; undefined when it can. */
function problemWith(schema: JsonSchema, value: Value, model: string): string | undefined {
  const [issue] = validate(schema, bodyFor(schema, value, model))
  return issue && `${issue.path.join('.')}: ${issue.message}`
}
