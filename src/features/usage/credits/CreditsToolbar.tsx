import Download from 'lucide-react/icons/download'
import { toastFailure } from '~/features/form/shared/toastFailure'
import { Button } from '~/ui/Button'
import { Select } from '~/ui/Select'
import { isShown } from '../prepare/visibility'
import { TOPS, type Step, type Top, type UsageSearch } from '../usage.search'
import type { UsageRange } from '../range/usageRange'
import { StepControl } from '../StepControl'
import { ToggleButton } from '../ToggleButton'
import type { useCredits } from './useCredits'

interface CreditsToolbarProps {
  search: UsageSearch
  step: Step
  view: ReturnType<typeof useCredits>
  range: UsageRange
  onChange: (change: UsageSearch) => void
}

const TOP_OPTIONS = TOPS.map((value) => ({ value, label: value === 'all' ? 'All models' : `Top ${value} models` }))

/** How the credits are drawn, and the same as a file. */
export function CreditsToolbar({ search, step, view: { credits, buckets, chart }, range, onChange }: CreditsToolbarProps) {
  async function save() {
    if (!credits || !chart) return
    const series = credits.series.filter(({ key }) => isShown(search, key))
    try {
      // The one comes with the tables, which are there by now.
      const [{ creditsCsv }, { downloadText }] = await Promise.all([import('../prepare/prepareTables'), import('~/ui/download')])
      downloadText(`greenroom-credits-${range.first}-to-${range.last}-utc.csv`, creditsCsv({ buckets, series, before: chart.earlier }), 'text/csv;charset=utf-8')
    } catch (error) {
      await toastFailure('The file could not be made', error)
    }
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      <StepControl step={step} onChange={(by) => onChange({ by })} />
      <ToggleButton pressed={search.cumulative === true} onPress={(on) => onChange({ cumulative: on || undefined })}>
        Cumulative
      </ToggleButton>
      <ToggleButton pressed={search.compare === true} onPress={(on) => onChange({ compare: on || undefined })}>
        Period before
      </ToggleButton>
      <Select<Top> aria-label="Models" className="w-36!" value={search.top ?? '8'} onValueChange={(top) => onChange({ top: top === '8' ? undefined : top, show: undefined, hide: undefined })} options={TOP_OPTIONS} />
      <Button icon={<Download />} onClick={() => void save()} disabledReason={!credits || credits.models.length === 0 ? 'There is nothing to save yet' : false}>
        CSV
      </Button>
    </div>
  )
}
