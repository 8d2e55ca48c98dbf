import Plus from 'lucide-react/icons/plus'
import Trash2 from 'lucide-react/icons/trash-2'
import type { Path } from '~/contract/json-schema'
import { Button } from '~/ui/Button'
import { Checkbox } from '~/ui/Checkbox'
import { Field } from '~/ui/Field'
import { IconButton } from '~/ui/IconButton'
import { Select } from '~/ui/Select'
import { TextArea } from '~/ui/TextArea'
import { TextInput } from '~/ui/TextInput'
import { ITEM_TYPES, newParameter, PARAMETER_TYPES, retyped, type ParameterDraft } from './draft'
import type { FieldAt } from './fieldAt'

interface ParameterListProps {
  /** Whose parameters these are: "Parameters of show_slide". */
  label: string
  parameters: readonly ParameterDraft[]
  at: Path
  fieldAt: FieldAt
  onChange: (parameters: ParameterDraft[]) => void
}

/** Parameters of a tool, or properties of an object among them: an object holds a list like this one. */
export function ParameterList({ label, parameters, at, fieldAt, onChange }: ParameterListProps) {
  const isNested = at.at(-1) === 'properties'
  const { error } = fieldAt(at)
  return (
    <div className="mt-3">
      {parameters.length > 0 && (
        <ul aria-label={label} className="grid gap-2">
          {parameters.map((parameter, index) => (
            // Edited by place; parameters have no other identity.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className="min-w-0 border-s-2 ps-3">
              <ParameterFields
                parameter={parameter}
                at={[...at, index]}
                fieldAt={fieldAt}
                onChange={(changed) => onChange(parameters.with(index, changed))}
                onRemove={() => onChange(parameters.toSpliced(index, 1))}
              />
            </li>
          ))}
        </ul>
      )}
      {error && <p className="mt-1 text-xs text-danger">{error}</p>}
      <Button
        size="sm"
        variant="ghost"
        icon={<Plus />}
        className="mt-2"
        aria-label={`Add to ${label}`}
        disabledReason={parameters.length >= 20 && 'There are 20 at most.'}
        onClick={() => onChange([...parameters, newParameter()])}
      >
        {isNested ? 'Add property' : 'Add parameter'}
      </Button>
    </div>
  )
}

interface ParameterFieldsProps {
  parameter: ParameterDraft
  at: Path
  fieldAt: FieldAt
  onChange: (parameter: ParameterDraft) => void
  onRemove: () => void
}

const typeWords = { string: 'Text', integer: 'Whole number', number: 'Number', boolean: 'True or false', array: 'List', object: 'Object' } as const

/** One parameter: name, type, description, whether it must be there, and what its type asks for besides. */
function ParameterFields({ parameter, at, fieldAt, onChange, onRemove }: ParameterFieldsProps) {
  const { type, name: own, required = true } = parameter
  const name = fieldAt([...at, 'name'])
  const description = fieldAt([...at, 'description'])
  const accepted = type === 'string' ? fieldAt([...at, 'enum']) : undefined
  const title = own || 'new parameter'
  return (
    <div role="group" aria-label={`Parameter ${title}`} className="min-w-0">
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 gap-y-2">
        <div className="grid grid-cols-1 items-start gap-x-3 gap-y-2 sm:grid-cols-2">
          <Field label="Name" {...name.fieldProps}>
            <TextInput {...name.textProps} autoComplete="off" spellCheck={false} className="font-mono" />
          </Field>
          <Field label="Type">
            <Select value={type} onValueChange={(next) => onChange(retyped(parameter, next))} options={PARAMETER_TYPES.map((value) => ({ value, label: typeWords[value] }))} />
          </Field>
        </div>
        <IconButton size="sm" label={`Remove parameter ${title}`} icon={<Trash2 />} onClick={onRemove} />
        <div className="col-span-2 grid grid-cols-1 gap-2">
          <Field label="Description" {...description.fieldProps}>
            <TextInput {...description.textProps} autoComplete="off" />
          </Field>
          {accepted && (
            <Field label="Accepted values" note="optional" {...accepted.fieldProps} help="One per line, 20 at most, up to 64 characters each. Empty: any text.">
              <TextArea
                mono
                rows={1}
                name={accepted.textProps.name}
                onBlur={accepted.onBlur}
                value={(parameter.enum ?? []).join('\n')}
                onChange={({ target: { value } }) => onChange({ ...parameter, enum: value === '' ? undefined : value.split('\n') })}
              />
            </Field>
          )}
          {type === 'array' && (
            <Field label="List of">
              <Select
                value={parameter.items?.type ?? 'string'}
                onValueChange={(item) => onChange({ ...parameter, items: { type: item } })}
                options={ITEM_TYPES.map((value) => ({ value, label: typeWords[value] }))}
              />
            </Field>
          )}
          <Checkbox checked={required} onCheckedChange={(checked) => onChange({ ...parameter, required: checked })} label="Required" />
        </div>
      </div>
      {type === 'object' && (
        <ParameterList label={`Properties of ${title}`} parameters={parameter.properties ?? []} at={[...at, 'properties']} fieldAt={fieldAt} onChange={(properties) => onChange({ ...parameter, properties })} />
      )}
    </div>
  )
}
