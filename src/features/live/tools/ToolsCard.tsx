import { useState } from 'react'
import Cable from 'lucide-react/icons/cable'
import MousePointerClick from 'lucide-react/icons/mouse-pointer-click'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { Notice } from '~/ui/Notice'
import { SegmentedControl } from '~/ui/SegmentedControl'
import { newTool, type ToolDraft } from './draft'
import type { FieldAt } from './fieldAt'
import { ToolFields } from './ToolFields'
import { ToolSets } from './ToolSets'
import { ToolsJson } from './ToolsJson'

interface ToolsCardProps {
  tools: readonly ToolDraft[]
  onToolsChange: (tools: ToolDraft[]) => void
  fieldAt: FieldAt
  /** Why the JSON cannot be read, as long as it cannot. */
  onJsonFault: (fault: string | undefined) => void
  /** The chosen avatar speaks with a voice of one's own. */
  customVoice: boolean
}

/** The tools that the avatar may call: a builder, and the same as JSON. */
export function ToolsCard({ tools, onToolsChange, fieldAt, onJsonFault, customVoice }: ToolsCardProps) {
  const [view, setView] = useState<'builder' | 'json'>('builder')
  const error = view === 'builder' ? fieldAt(['tools']).error : undefined
  const full = tools.length >= 20 && 'A session has 20 tools at most.'
  const add = (type: ToolDraft['type']) => onToolsChange([...tools, newTool(type)])
  return (
    <Card
      title={tools.length > 0 ? `Tools (${tools.length})` : 'Tools'}
      actions={
        <>
          <ToolSets tools={tools} onLoad={onToolsChange} />
          <SegmentedControl
            label="How to edit the tools"
            value={view}
            onValueChange={(next) => {
              onJsonFault(undefined)
              setView(next)
            }}
            options={[
              { value: 'builder', label: 'Builder' },
              { value: 'json', label: 'JSON' },
            ]}
          />
        </>
      }
    >
      <div className="grid grid-cols-1 gap-3">
        {view === 'json' ? (
          <ToolsJson tools={tools} onToolsChange={onToolsChange} onFault={onJsonFault} />
        ) : (
          <>
            {tools.length === 0 && (
              <p className="text-sm text-muted">
                None. A client event lets the avatar do something in the page, such as showing a slide. A backend call lets it ask a server of yours and go on with the answer.
              </p>
            )}
            {tools.map((tool, index) => (
              <ToolFields
                // The list is edited by place; tools have no other identity.
                // oxlint-disable-next-line react/no-array-index-key
                key={index}
                tool={tool}
                at={['tools', index]}
                fieldAt={fieldAt}
                onChange={(changed) => onToolsChange(tools.with(index, changed))}
                onRemove={() => onToolsChange(tools.toSpliced(index, 1))}
              />
            ))}
            {error && <p className="text-xs text-danger">{error}</p>}
            <div className="flex flex-wrap gap-2">
              <Button size="sm" icon={<MousePointerClick />} disabledReason={full} onClick={() => add('client_event')}>
                Add client event
              </Button>
              <Button size="sm" icon={<Cable />} disabledReason={full} onClick={() => add('backend_rpc')}>
                Add backend call
              </Button>
            </div>
          </>
        )}
        {customVoice && tools.some(({ type }) => type === 'client_event') && (
          <Notice tone="warning" title="This avatar’s voice is one of your own">
            Client events, camera and screen sharing work only with preset voices: the avatar will not send them.
          </Notice>
        )}
        {tools.some(({ type }) => type === 'backend_rpc') && (
          <Notice title="Backend calls need a backend">
            A server of yours has to connect to the session with the API key (connect_backend, which is not part of the published contract, so Greenroom cannot do it). Without one
            they fail after their timeout.
          </Notice>
        )}
      </div>
    </Card>
  )
}
