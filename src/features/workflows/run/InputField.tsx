import RotateCcw from 'lucide-react/icons/rotate-ccw'
import { lazy } from 'react'
import { Badge } from '~/ui/Badge'
import { Button } from '~/ui/Button'
import { Field } from '~/ui/Field'
import { LazyPart } from '~/ui/LazyPart'
import { pageReady } from '~/ui/pageReady'
import { Switch } from '~/ui/Switch'
import { TextArea } from '~/ui/TextArea'
import { TextInput } from '~/ui/TextInput'
import { UserText } from '~/ui/UserText'
import { problemOf, type Drafts } from '../graph/body'
import { inWords } from '../graph/inWords'
import { isMedia, type WorkflowInput } from '../graph/inputs'
import { MediaPlace } from './MediaPlace'

// Far down, and large with all that looks at files.
const MediaInput = lazy(async () => {
  await pageReady()
  return { default: (await import('./MediaInput')).MediaInput }
})

interface InputFieldProps {
  input: WorkflowInput
  draft: Drafts[string]
  /** Undefined resets it to what is saved. */
  onChange: (draft: Drafts[string]) => void
  /** Files up to this many bytes travel inside the request. */
  inlineBytes: number
}

/** One input of a workflow: shows what is saved in it until something else is given. */
export function InputField({ input, draft, onChange, inlineBytes }: InputFieldProps) {
  const isOwn = draft !== undefined
  return (
    <div className="min-w-0">
      <Control input={input} draft={draft} onChange={onChange} inlineBytes={inlineBytes} />
      <div className="mt-1 flex min-h-6 flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
        {isOwn ? (
          <>
            <Badge tone="accent">Changed</Badge>
            <UserText lines={1} className="min-w-0 flex-1 basis-24">
              {`Saved: ${shortly(input)}`}
            </UserText>
            <Button size="sm" variant="ghost" icon={<RotateCcw />} aria-label={`Reset ${input.label} to the saved value`} onClick={() => onChange(undefined)}>
              Reset
            </Button>
          </>
        ) : (
          <span>{isMedia(input.type) ? 'The file saved in the workflow is used.' : 'Saved value'}</span>
        )}
      </div>
    </div>
  )
}

function Control({ input, draft, onChange, inlineBytes }: InputFieldProps) {
  const { id, type, typeName, label, description, saved } = input
  const name = <bdi>{label}</bdi>
  const controlId = `input-${input.nodeId}-${input.key}`
  if (type === undefined) {
    return (
      <div className="text-sm">
        <p className="font-medium">{name}</p>
        <p className="text-xs text-muted">Takes {typeName}, which this version cannot ask for. The saved value is used.</p>
      </div>
    )
  }
  if (isMedia(type)) {
    return (
      <LazyPart fallback={<MediaPlace label={label} description={description} />}>
        <MediaInput id={controlId} label={label} kind={type} inlineBytes={inlineBytes} description={description} value={typeof draft === 'string' ? draft : undefined} onChange={onChange} />
      </LazyPart>
    )
  }
  if (type === 'boolean') {
    return <Switch label={name} help={description || undefined} checked={typeof draft === 'boolean' ? draft : saved === true} onCheckedChange={onChange} />
  }
  const value = draft === undefined ? inWords(saved) : String(draft)
  return (
    <Field label={name} help={description || undefined} error={problemOf(input, draft)} controlId={controlId} key={id}>
      {type === 'text' ? (
        <TextArea value={value} rows={2} maxRows={12} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <TextInput value={value} inputMode={type === 'integer' ? 'numeric' : 'decimal'} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  )
}

function shortly({ type, saved }: WorkflowInput): string {
  if (isMedia(type)) return 'a file of the workflow'
  const words = inWords(saved)
  return words === '' ? 'nothing' : words.slice(0, 200)
}
