import { useState } from 'react'
import { isObject } from '~/contract/json-schema'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { Field } from '~/ui/Field'
import { Select } from '~/ui/Select'
import { TextArea } from '~/ui/TextArea'
import type { ToolDraft } from '../tools/draft'
import { argumentsFault, sampleArguments } from '../tools/sample'
import { defaultAnswer, type ToolAnswer } from './useSimulation'

interface CallToolProps {
  tools: readonly ToolDraft[]
  onCall: (tool: ToolDraft, args: Record<string, unknown>, answer?: ToolAnswer) => void
}

const json = (value: unknown) => JSON.stringify(value, null, 2)

/** Calls a tool by hand, as the avatar would: with arguments, and with the answer that it gets. */
export function CallTool({ tools, onCall }: CallToolProps) {
  const [at, setAt] = useState(0)
  const tool = tools[at] ?? tools[0]
  if (!tool) return null
  return (
    <Card title="Call a tool by hand">
      <div className="grid grid-cols-1 gap-3">
        <Field label="Tool">
          <Select
            value={String(tools.indexOf(tool))}
            onValueChange={(value) => setAt(Number(value))}
            options={tools.map(({ name, type }, index) => ({ value: String(index), label: `${name} (${type === 'client_event' ? 'client event' : 'backend call'})` }))}
          />
        </Field>
        <CallForm key={at} tool={tool} onCall={onCall} />
      </div>
    </Card>
  )
}

function CallForm({ tool, onCall }: { tool: ToolDraft; onCall: CallToolProps['onCall'] }) {
  const [args, setArgs] = useState(() => json(sampleArguments(tool.parameters)))
  const [answer, setAnswer] = useState(() => {
    const { result } = defaultAnswer(tool)
    return result === undefined ? '' : json(result)
  })
  const [error, setError] = useState<string>()
  return (
    <form
      className="grid grid-cols-1 gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        const read = readArguments(args)
        const fault = typeof read === 'string' ? read : argumentsFault(tool.parameters, read)
        setError(fault)
        if (fault === undefined && typeof read !== 'string') onCall(tool, read, readAnswer(answer, tool))
      }}
    >
      <div className="grid grid-cols-1 items-start gap-3 sm:grid-cols-2">
        <Field label="Arguments" error={error}>
          <TextArea mono rows={3} value={args} onChange={(event) => setArgs(event.target.value)} />
        </Field>
        <Field label="Answer" help={tool.type === 'backend_rpc' ? 'JSON or text. Empty: no backend answers in time.' : 'JSON or text that the transcript will show as its result.'}>
          <TextArea mono rows={3} value={answer} onChange={(event) => setAnswer(event.target.value)} />
        </Field>
      </div>
      <div>
        <Button type="submit">Call {tool.name}</Button>
      </div>
    </form>
  )
}

function readArguments(text: string): Record<string, unknown> | string {
  try {
    const value: unknown = text.trim() === '' ? {} : JSON.parse(text)
    return isObject(value) ? value : 'Arguments are an object: { … }.'
  } catch {
    return 'This is not valid JSON.'
  }
}

/** An object is given as such; anything else is a text, as the API knows no other answers. */
function readAnswer(text: string, tool: ToolDraft): ToolAnswer {
  if (text.trim() === '') return defaultAnswer(tool)
  try {
    const value: unknown = JSON.parse(text)
    return { result: isObject(value) ? value : text.trim() }
  } catch {
    return { result: text.trim() }
  }
}
