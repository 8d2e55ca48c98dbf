import Settings2 from 'lucide-react/icons/settings-2'
import type { JsonSchema } from '~/contract/json-schema'
import { Checkbox } from '~/ui/Checkbox'
import { IconButton } from '~/ui/IconButton'
import { Popover } from '~/ui/Popover'
import { Select } from '~/ui/Select'
import { modelsOf, type Value } from '../schema/members'
import { AskAbove } from '../shared/AskAbove'
import { problemWith } from './plan'
import type { useRuns } from './useRuns'

interface RunOptionsProps {
  schema: JsonSchema
  value: Value
  runs: ReturnType<typeof useRuns>
}

const COUNTS = [1, 2, 3, 4, 6, 8]

/** How often the form is run, on which models beside its own, and from which price on it asks. */
export function RunOptions({ schema, value, runs }: RunOptionsProps) {
  const others = modelsOf(schema).filter((model) => model !== value.model)
  const chosen = runs.others.filter((model) => model !== value.model)
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      <span className="flex items-center gap-2">
        <span aria-hidden>Runs</span>
        <Select aria-label="Runs" className="w-16" value={String(runs.count)} onValueChange={(count) => runs.setCount(Number(count))} options={COUNTS.map((count) => ({ value: String(count), label: String(count) }))} />
      </span>
      {others.length > 0 && (
        <Popover
          align="start"
          label="Models to run as well"
          trigger={
            <button type="button" className="rounded-sm text-sm text-muted underline decoration-dotted hover:text-fg">
              {chosen.length === 0 ? 'Compare models' : `Also on ${chosen.join(', ')}`}
            </button>
          }
        >
          <p className="mb-2 text-xs text-muted">The same input goes to these models, too. What a model does not take is left out for it.</p>
          <div className="grid gap-2">
            {others.map((model) => (
              <OtherModel key={model} schema={schema} value={value} model={model} chosen={chosen} onChange={runs.setOthers} />
            ))}
          </div>
        </Popover>
      )}
      <Popover label="Limit" trigger={<IconButton className="ms-auto" size="sm" variant="ghost" label="When to ask first" icon={<Settings2 />} />}>
        <AskAbove />
      </Popover>
    </div>
  )
}

interface OtherModelProps {
  schema: JsonSchema
  value: Value
  model: string
  chosen: readonly string[]
  onChange: (models: readonly string[]) => void
}

/** Looked at only while the list is open: the form's input is tried on the model. */
function OtherModel({ schema, value, model, chosen, onChange }: OtherModelProps) {
  const isChosen = chosen.includes(model)
  return (
    <Checkbox
      checked={isChosen}
      onCheckedChange={(on) => onChange(on ? [...chosen, model] : chosen.filter((other) => other !== model))}
      label={model}
      disabledReason={!isChosen && problemWith(schema, value, model)}
    />
  )
}
