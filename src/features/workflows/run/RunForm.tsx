import Play from 'lucide-react/icons/play'
import RotateCcw from 'lucide-react/icons/rotate-ccw'
import { useState } from 'react'
import { knownMedia } from '~/features/media/shared/media-library'
import { SlotHostContext } from '~/features/media/shared/slotHost'
import { useSlotHost } from '~/features/media/shared/useSlotHost'
import { plural } from '~/lib/text'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { Switch } from '~/ui/Switch'
import { bodyOf, problemOf, type Drafts } from '../graph/body'
import { isMedia, type WorkflowInput } from '../graph/inputs'
import { InputField } from './InputField'
import { RunOutcome } from './RunOutcome'
import { useRunVersion } from './useRunVersion'

interface RunFormProps {
  versionId: string
  name: string
  inputs: readonly WorkflowInput[]
  drafts: Drafts
  onDrafts: (change: (drafts: Drafts) => Drafts) => void
}

/** Many files inside one request would make it too large, so that each may have less. In bytes. */
const INLINE = { few: 3_000_000, many: 1_000_000 } as const

/** The inputs of a workflow, and the button that runs it with them. */
export function RunForm({ versionId, name, inputs, drafts, onDrafts }: RunFormProps) {
  const { host, busyReason } = useSlotHost()
  const { run, sent, isSending, isNotStored } = useRunVersion()
  const hidden = inputs.filter(({ isHidden }) => isHidden)
  const [showsHidden, setShowsHidden] = useState(() => hidden.some(({ id }) => drafts[id] !== undefined))
  const shown = showsHidden ? inputs : inputs.filter(({ isHidden }) => !isHidden)
  const inlineBytes = inputs.filter(({ type }) => isMedia(type)).length > 2 ? INLINE.many : INLINE.few
  const wrong = inputs.find((input) => problemOf(input, drafts[input.id]) !== undefined)
  const changed = inputs.filter(({ id }) => drafts[id] !== undefined)
  const reason = busyReason ?? (wrong && `${wrong.label}: ${problemOf(wrong, drafts[wrong.id]) ?? ''}`)

  function start() {
    if (reason !== undefined || isSending) return
    const lineage = changed.flatMap(({ id, type }) => (isMedia(type) ? (knownMedia(String(drafts[id]))?.origin ?? []) : []))
    void run({ versionId, name, body: bodyOf(inputs, drafts), inputs: lineage })
  }

  return (
    <SlotHostContext value={host}>
      <Card title="Run">
        <form
          noValidate
          aria-label="Run this workflow"
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault()
            start()
          }}
        >
          {inputs.length === 0 && <p className="text-sm text-muted">This version has no inputs; it runs as it is.</p>}
          {shown.map((input) => (
            <InputField key={input.id} input={input} draft={drafts[input.id]} inlineBytes={inlineBytes} onChange={(draft) => onDrafts((now) => ({ ...now, [input.id]: draft }))} />
          ))}
          {hidden.length > 0 && (
            <Switch
              label={`Show ${plural(hidden.length, 'hidden input')}`}
              help="Hidden in Runway’s own form; the API takes them all the same."
              checked={showsHidden}
              onCheckedChange={setShowsHidden}
            />
          )}
          <div className="border-t pt-4">
            <RunOutcome sent={sent} isNotStored={isNotStored} />
            <div className="flex flex-wrap items-center gap-3">
              <Button type="submit" variant="primary" icon={<Play />} loading={isSending} disabledReason={reason}>
                Run workflow
              </Button>
              {changed.length > 1 && (
                <Button variant="ghost" icon={<RotateCcw />} onClick={() => onDrafts(() => ({}))}>
                  Reset all
                </Button>
              )}
              <p className="min-w-0 flex-1 basis-48 text-xs text-muted">
                {changed.length === 0 ? 'Runs with all saved values.' : `Sends ${plural(changed.length, 'changed input')}; the rest is as saved.`} Price unknown: the API publishes none for workflows.
              </p>
            </div>
          </div>
        </form>
      </Card>
    </SlotHostContext>
  )
}
