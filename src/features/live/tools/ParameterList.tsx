import Plus from 'lucide-react/icons/plus'
import type { Path } from '~/contract/json-schema'
import { Button } from '~/ui/Button'
import { newParameter, type ParameterDraft } from './draft'
import { ParameterFields } from './ParameterFields'
import type { FieldAt } from './ToolsCard'

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
