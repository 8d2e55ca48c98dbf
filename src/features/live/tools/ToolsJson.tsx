import { useState } from 'react'
import { pointer } from '~/contract/json-schema'
import { plural } from '~/lib/text'
import { CopyButton } from '~/ui/CopyButton'
import { Field } from '~/ui/Field'
import { TextArea } from '~/ui/TextArea'
import { readTools, sentTools, type ToolDraft } from './draft'
import { issuesOfTools } from './issuesOfTools'

interface ToolsJsonProps {
  tools: readonly ToolDraft[]
  onToolsChange: (tools: ToolDraft[]) => void
  onFault: (fault: string | undefined) => void
}

const toText = (tools: readonly ToolDraft[]) => JSON.stringify(sentTools(tools), null, 2)

/** The tools as they are sent. What is typed goes into the builder as soon as it can be read. */
export function ToolsJson({ tools, onToolsChange, onFault }: ToolsJsonProps) {
  const [text, setText] = useState(() => toText(tools))
  const [given, setGiven] = useState(tools)
  // Changed from elsewhere, as by a tool set: what stands here follows.
  if (given !== tools) {
    setGiven(tools)
    const read = readTools(text)
    if (typeof read === 'string' || toText(read) !== toText(tools)) setText(toText(tools))
  }
  const read = readTools(text)
  const fault = typeof read === 'string' ? read : undefined
  const issues = typeof read === 'string' ? [] : issuesOfTools(sentTools(read))
  return (
    <>
      <Field
        label="Tools as JSON"
        error={fault ?? (issues.length > 0 && `The contract has ${plural(issues.length, 'objection')}, listed below.`)}
        help="The member “tools” of the request. Changes show in the builder too."
        counter={<CopyButton text={text} label="Tools as JSON" />}
      >
        <TextArea
          mono
          rows={8}
          maxRows={24}
          spellCheck={false}
          value={text}
          onChange={({ target: { value } }) => {
            setText(value)
            const next = readTools(value)
            onFault(typeof next === 'string' ? next : undefined)
            if (typeof next !== 'string') onToolsChange(next)
          }}
        />
      </Field>
      {issues.length > 0 && (
        <ul aria-label="Objections of the contract" className="grid gap-1 text-xs">
          {issues.slice(0, 20).map(({ path, message, keyword }) => (
            <li key={pointer(path) + keyword} className="wrap-anywhere">
              <code className="font-mono text-muted">{pointer(path)}</code> {message}
            </li>
          ))}
          {issues.length > 20 && <li>{issues.length - 20} more.</li>}
        </ul>
      )}
    </>
  )
}
