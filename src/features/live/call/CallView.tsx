import { lazy, useState } from 'react'
import { LazyPart } from '~/ui/LazyPart'
import { Spinner } from '~/ui/Spinner'
import { useDevices } from '../devices/devices.store'
import { readTools } from '../tools/draft'
import { CallClock } from './CallClock'
import { EventLog } from './EventLog'
import { isSimulated } from './isSimulated'
import { SimulatedCall } from './SimulatedCall'
import type { LogFilter } from './logFilters'
import type { CallProps } from './types'

/** WebRTC weighs more than the rest of this page: it comes with the first real call. */
const LiveCall = lazy(async () => ({ default: (await import('./LiveCall')).LiveCall }))

interface CallViewProps extends Omit<CallProps, 'tools' | 'devices'> {
  /** As they were sent. */
  tools: unknown
  filter: LogFilter
  onFilterChange: (filter: LogFilter) => void
}

/** A call: who is seen and what can be done on one side, what was said and called on the other, the clock above. */
export function CallView({ filter, onFilterChange, tools, ...rest }: CallViewProps) {
  const devices = useDevices()
  const [drafts] = useState(() => toolsOf(tools))
  const call: CallProps = { ...rest, tools: drafts, devices }
  return (
    <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(20rem,2fr)]">
      <div className="grid min-w-0 gap-3">
        <CallClock joinedAt={call.joinedAt} maxDuration={call.maxDuration} />
        {isSimulated(call.credentials) ? (
          <SimulatedCall {...call} />
        ) : (
          <LazyPart fallback={<div className="grid aspect-video place-items-center rounded-lg bg-media text-on-media"><Spinner label="Loading the call" /></div>}>
            <LiveCall {...call} />
          </LazyPart>
        )}
      </div>
      <EventLog log={call.log} name={call.name} startedAt={call.joinedAt} filter={filter} onFilterChange={onFilterChange} />
    </div>
  )
}

/** They were checked before they were sent; what this page cannot draw is left out. */
function toolsOf(tools: unknown) {
  const read = readTools(JSON.stringify(tools ?? []))
  return typeof read === 'string' ? [] : read
}
