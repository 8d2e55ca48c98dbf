import { SegmentedControl } from '~/ui/SegmentedControl'
import type { Step } from './usage.search'

const OPTIONS: readonly { value: Step; label: string }[] = [
  { value: 'day', label: 'Day' },
  { value: 'week', label: 'Week' },
  { value: 'month', label: 'Month' },
]

/** By what the days are put together. */
export function StepControl({ step, onChange }: { step: Step; onChange: (step: Step) => void }) {
  return <SegmentedControl label="By" value={step} onValueChange={onChange} options={OPTIONS} />
}
