import Play from 'lucide-react/icons/play'
import { formatMoney } from '~/lib/money'
import type { Estimate } from '~/lib/prices'
import { plural } from '~/lib/text'
import { Button } from '~/ui/Button'
import type { Operation } from '../operations'
import type { Value } from '../schema/members'
import { RunOptions } from './RunOptions'
import type { useRuns } from './useRuns'

interface RunBarProps {
  operation: Operation
  value: Value
  runs: ReturnType<typeof useRuns>
  pending: boolean
  fieldErrors: number
}

/** Starts the runs: how many, on which models, and what they cost. Stays in sight below a long form. */
export function RunBar({ operation, value, runs, pending, fieldErrors }: RunBarProps) {
  const planned = runs.runs.length
  return (
    <div className="sticky bottom-0 z-10 mt-3 rounded-lg border bg-raised p-3">
      <RunOptions schema={operation.schema} value={value} runs={runs} />
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <Button
          type="submit"
          variant="primary"
          icon={<Play />}
          loading={pending}
          disabledReason={runs.disabledReason ?? false}
          className="min-w-0 flex-1"
          // The second press of a double click, however soon the first was answered.
          onClick={(event) => event.detail > 1 && event.preventDefault()}
        >
          <span className="truncate">
            {planned === 1 ? 'Run' : `Run ${planned} times`} · {costWords(runs.total)}
          </span>
        </Button>
      </div>
      {runs.disabledReason && <p className="mt-1.5 text-xs text-muted">{runs.disabledReason}</p>}
      {fieldErrors > 0 && <p className="mt-1.5 text-xs text-danger">{plural(fieldErrors, 'field needs', 'fields need')} another look.</p>}
    </div>
  )
}

/** "≈ 60 credits · $0.60", or that nobody knows. */
export function costWords(estimate: Estimate): string {
  return estimate.unknown ? 'price unknown' : `≈ ${formatMoney(estimate.credits)}`
}
