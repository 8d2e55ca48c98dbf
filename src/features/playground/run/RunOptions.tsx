import Settings2 from 'lucide-react/icons/settings-2'
import { use, useEffect } from 'react'
import type { JsonSchema } from '~/contract/json-schema'
import { latePart } from '~/lib/latePart'
import { IconButton } from '~/ui/IconButton'
import { LazyPart } from '~/ui/LazyPart'
import { pageReady } from '~/ui/pageReady'
import { Popover } from '~/ui/Popover'
import { Select } from '~/ui/Select'
import { Skeleton } from '~/ui/Skeleton'
import { modelsOf, type Value } from '../schema/members'
import type { OtherModelsProps } from './OtherModels'
import type { useRuns } from './useRuns'

// What is in the panels, which a press opens.
const otherModels = latePart(() => import('./OtherModels'))
const askAbove = latePart(() => import('../shared/AskAbove'))

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
  useEffect(() => {
    void pageReady().then(() => Promise.all([otherModels.load(), askAbove.load()])).catch(() => {})
  }, [])
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
          <LazyPart fallback={<Skeleton size="block" className="h-32" />}>
            <Others schema={schema} value={value} models={others} chosen={chosen} onChange={runs.setOthers} />
          </LazyPart>
        </Popover>
      )}
      <Popover label="Limit" trigger={<IconButton className="ms-auto" size="sm" variant="ghost" label="When to ask first" icon={<Settings2 />} />}>
        <LazyPart fallback={<Skeleton size="block" className="h-28" />}>
          <Limit />
        </LazyPart>
      </Popover>
    </div>
  )
}

function Others(props: OtherModelsProps) {
  const { OtherModels } = otherModels.now() ?? use(otherModels.load())
  return <OtherModels {...props} />
}

function Limit() {
  const { AskAbove } = askAbove.now() ?? use(askAbove.load())
  return <AskAbove />
}
