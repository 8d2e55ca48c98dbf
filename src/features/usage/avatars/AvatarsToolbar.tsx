import Download from 'lucide-react/icons/download'
import { Button } from '~/ui/Button'
import { downloadText } from '~/ui/download'
import { StepControl } from '../StepControl'
import { ToggleButton } from '../ToggleButton'
import { sessionsCsv, type prepareSessions, type TroublesByPlace } from '../prepare/prepareAvatars'
import type { Bucket } from '../prepare/prepareBuckets'
import type { UsageRange } from '../range/usageRange'
import type { Step, UsageSearch } from '../usage.search'

interface AvatarsToolbarProps {
  search: UsageSearch
  step: Step
  range: UsageRange
  places: ReturnType<typeof prepareSessions> | undefined
  buckets: readonly Bucket[]
  troubles: TroublesByPlace | undefined
  onChange: (change: UsageSearch) => void
}

/** How the sessions are drawn, and the same as a file. */
export function AvatarsToolbar({ search, step, range, places, buckets, troubles, onChange }: AvatarsToolbarProps) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <StepControl step={step} onChange={(by) => onChange({ by })} />
      <ToggleButton pressed={search.cumulative === true} onPress={(on) => onChange({ cumulative: on || undefined })}>
        Cumulative
      </ToggleButton>
      <Button
        icon={<Download />}
        disabledReason={places ? false : 'There is nothing to save yet'}
        onClick={() => places && downloadText(`greenroom-sessions-${range.first}-to-${range.last}-utc.csv`, sessionsCsv(places, buckets, troubles), 'text/csv;charset=utf-8')}
      >
        CSV
      </Button>
    </div>
  )
}
