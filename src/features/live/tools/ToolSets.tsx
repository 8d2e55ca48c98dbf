import FolderHeart from 'lucide-react/icons/folder-heart'
import Trash2 from 'lucide-react/icons/trash-2'
import { useState } from 'react'
import { plural } from '~/lib/text'
import { Button } from '~/ui/Button'
import { Field } from '~/ui/Field'
import { IconButton } from '~/ui/IconButton'
import { Popover } from '~/ui/Popover'
import { TextInput } from '~/ui/TextInput'
import { toast } from '~/ui/toast'
import { sentTools, type ToolDraft } from './draft'
import { issuesOfTools } from './issuesOfTools'
import { MAX_SET_NAME, useToolSets } from './toolSets.store'

interface ToolSetsProps {
  tools: readonly ToolDraft[]
  onLoad: (tools: ToolDraft[]) => void
}

/** Tool sets of this device: save the present tools, load or remove one. */
export function ToolSets({ tools, onLoad }: ToolSetsProps) {
  const { sets, saved, removed } = useToolSets()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const wanted = name.trim()
  const reason =
    tools.length === 0 ? 'There are no tools to save.'
    : issuesOfTools(sentTools(tools)).length > 0 ? 'Mend the tools first: the contract has objections.'
    : wanted === '' ? 'Give it a name.'
    : wanted.length > MAX_SET_NAME && `A name has ${MAX_SET_NAME} characters at most.`
  return (
    <Popover
      label="Tool sets"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm" variant="ghost" icon={<FolderHeart />}>
          Tool sets
        </Button>
      }
    >
      <div className="grid gap-3">
        {sets.length === 0 ? (
          <p className="text-muted">None on this device yet. Save the present tools to use them again.</p>
        ) : (
          <ul className="grid gap-1">
            {sets.map((set) => (
              <li key={set.name} className="flex items-center gap-1">
                <Button
                  size="sm"
                  variant="ghost"
                  className="min-w-0 flex-1 justify-start!"
                  onClick={() => {
                    onLoad(set.tools)
                    setOpen(false)
                    toast.success(`Tool set ${set.name} loaded`)
                  }}
                >
                  <span className="truncate">{set.name}</span>
                  <span className="text-xs text-muted">{plural(set.tools.length, 'tool')}</span>
                </Button>
                <IconButton size="sm" label={`Remove tool set ${set.name}`} icon={<Trash2 />} onClick={() => removed(set.name)} />
              </li>
            ))}
          </ul>
        )}
        <form
          className="grid gap-2 border-t pt-3"
          onSubmit={(event) => {
            event.preventDefault()
            // A form in a popover is a child of the page's form for React's events.
            event.stopPropagation()
            if (reason) return
            if (!saved({ name: wanted, tools: [...tools] })) {
              toast.error('There are 20 tool sets at most', { description: 'Remove one first.' })
              return
            }
            setName('')
            toast.success(`Tool set ${wanted} saved`)
          }}
        >
          <Field label="Save the present tools as">
            <TextInput value={name} onChange={(event) => setName(event.target.value)} autoComplete="off" />
          </Field>
          <Button type="submit" size="sm" disabledReason={reason}>
            Save tool set
          </Button>
        </form>
      </div>
    </Popover>
  )
}
