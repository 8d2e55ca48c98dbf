import Trash2 from 'lucide-react/icons/trash-2'
import { useId } from 'react'
import type { Path } from '~/contract/json-schema'
import { Badge } from '~/ui/Badge'
import { Field } from '~/ui/Field'
import { IconButton } from '~/ui/IconButton'
import { Select } from '~/ui/Select'
import { TextArea } from '~/ui/TextArea'
import { TextInput } from '~/ui/TextInput'
import { retypedTool, type ToolDraft } from './draft'
import type { FieldAt } from './fieldAt'
import { ParameterList } from './ParameterList'

interface ToolFieldsProps {
  tool: ToolDraft
  at: Path
  fieldAt: FieldAt
  onChange: (tool: ToolDraft) => void
  onRemove: () => void
}

const kinds: readonly { value: ToolDraft['type']; label: string }[] = [
  { value: 'client_event', label: 'Client event' },
  { value: 'backend_rpc', label: 'Backend call' },
]

/** One tool: what it is called, when to call it, and with what. */
export function ToolFields({ tool, at, fieldAt, onChange, onRemove }: ToolFieldsProps) {
  const id = useId()
  const name = fieldAt([...at, 'name'])
  const description = fieldAt([...at, 'description'])
  const isBackend = tool.type === 'backend_rpc'
  const timeout = isBackend ? fieldAt([...at, 'timeoutSeconds']) : undefined
  const title = tool.name || 'New tool'
  return (
    <section aria-labelledby={id} className="min-w-0 rounded-lg border p-3">
      <div className="mb-2 flex items-center gap-2">
        <h3 id={id} className="min-w-0 truncate font-mono text-xs font-medium">
          {title}
        </h3>
        <Badge tone="info">{isBackend ? 'Backend call' : 'Client event'}</Badge>
        <span className="ms-auto">
          <IconButton size="sm" label={`Remove ${title}`} icon={<Trash2 />} onClick={onRemove} />
        </span>
      </div>
      <div className="grid grid-cols-1 items-start gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto]">
        <Field label="Name" {...name.fieldProps} help="Letters, digits and _, not starting with a digit.">
          <TextInput {...name.textProps} autoComplete="off" spellCheck={false} className="font-mono" />
        </Field>
        <Field label="Kind">
          <Select value={tool.type} onValueChange={(type) => onChange(retypedTool(tool, type))} options={kinds} />
        </Field>
        {timeout && (
          <Field label="Timeout (s)" {...timeout.fieldProps} required={false} className="sm:w-24">
            <TextInput
              type="number"
              min={timeout.limits.minimum}
              max={timeout.limits.maximum}
              step="any"
              name={timeout.textProps.name}
              onBlur={timeout.onBlur}
              value={tool.timeoutSeconds === undefined ? '' : String(tool.timeoutSeconds)}
              onChange={({ target: { value } }) => onChange({ ...tool, timeoutSeconds: value === '' ? undefined : Number(value) })}
            />
          </Field>
        )}
        <Field label="Description" {...description.fieldProps} help="Tells the avatar what it does and when to call it." className="sm:col-span-full">
          <TextArea {...description.textProps} rows={2} />
        </Field>
      </div>
      <ParameterList label={`Parameters of ${title}`} parameters={tool.parameters ?? []} at={[...at, 'parameters']} fieldAt={fieldAt} onChange={(parameters) => onChange({ ...tool, parameters })} />
    </section>
  )
}
