import { useRef } from 'react'
import { parseUtcDay, type UtcDay } from '~/lib/dates'
import { plural } from '~/lib/text'
import { countDays } from '~/lib/utcRanges'
import { SegmentedControl } from '~/ui/SegmentedControl'
import { TextInput } from '~/ui/TextInput'
import type { Preset, UsageSearch } from '../usage.search'
import { LONGEST, type UsageRange } from './usageRange'

const PRESET_OPTIONS: readonly { value: Preset | 'own'; label: string }[] = [
  { value: '7d', label: '7 days' },
  { value: '30d', label: '30 days' },
  { value: '90d', label: '90 days' },
  { value: 'month', label: 'This month' },
  { value: 'last-month', label: 'Last month' },
]

/** A year that is still being typed is 0002. */
const EARLIEST = '2020-01-01'

interface RangePickerProps {
  range: UsageRange
  /** The UTC day of now. */
  today: UtcDay
  onChange: (change: UsageSearch, options?: { replace: boolean }) => void
}

/** Which UTC days: a preset, or own dates. The dates always show what is chosen. */
export function RangePicker({ range, today, onChange }: RangePickerProps) {
  const days = countDays(range)
  // Typing a date changes it digit by digit: one step for Back, not four.
  const isEditing = useRef(false)

  function change(part: { from?: string; to?: string }) {
    const { from = range.first, to = range.last } = part
    if (!isChoosable(from, today) || !isChoosable(to, today)) return
    // The end that was not touched follows the one that was.
    const own = from <= to ? { from, to } : part.from === undefined ? { from: to, to } : { from, to: from }
    onChange({ ...own, range: undefined }, { replace: isEditing.current })
    isEditing.current = true
  }

  const onDone = () => {
    isEditing.current = false
  }
  return (
    <div className="mb-4 grid grid-cols-[minmax(0,1fr)] gap-1.5">
      <div className="flex flex-wrap items-center gap-2">
        <SegmentedControl
          label="Range"
          value={range.preset ?? 'own'}
          onValueChange={(preset) => preset !== 'own' && onChange({ range: preset === '30d' ? undefined : preset, from: undefined, to: undefined })}
          options={PRESET_OPTIONS}
        />
        <div role="group" aria-label="Own dates, UTC" className="flex items-center gap-1.5 text-sm text-muted">
          <DateInput label="First day" value={range.first} max={today} onChange={(from) => change({ from })} onDone={onDone} />
          <span aria-hidden>–</span>
          <DateInput label="Last day" value={range.last} max={today} onChange={(to) => change({ to })} onDone={onDone} />
        </div>
      </div>
      <p className="text-xs text-muted">
        {plural(days, 'day')} of UTC, from midnight to midnight there, as the API counts them. {range.last === today && 'Today is not over: its numbers still grow.'}
        {range.wasCut && ` Cut to what there can be: nothing later than today, and ${plural(LONGEST, 'day')} at most.`}
      </p>
    </div>
  )
}

interface DateInputProps {
  label: string
  value: UtcDay
  max: UtcDay
  onChange: (day: string) => void
  onDone: () => void
}

function DateInput({ label, value, max, onChange, onDone }: DateInputProps) {
  return <TextInput type="date" aria-label={label} className="w-36!" value={value} min={EARLIEST} max={max} onChange={(event) => onChange(event.target.value)} onBlur={onDone} />
}

function isChoosable(day: string, today: UtcDay): boolean {
  return parseUtcDay(day) !== undefined && day >= EARLIEST && day <= today
}
