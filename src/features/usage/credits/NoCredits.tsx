import { Link } from '@tanstack/react-router'
import ChartColumn from 'lucide-react/icons/chart-column'
import { formatUtcDay } from '~/lib/dates'
import { buttonClass } from '~/ui/buttonClass'
import { EmptyMessage } from '~/ui/EmptyMessage'
import type { UsageRange } from '../range/usageRange'

/** In the place of the chart when there is nothing to draw. */
export function NoCredits({ range }: { range: UsageRange }) {
  return (
    <EmptyMessage
      icon={<ChartColumn />}
      title="No credits were used in these days"
      body={`From ${formatUtcDay(range.first, { year: true })} to ${formatUtcDay(range.last, { year: true })} the API reports no usage. What you generate shows up here the same day.`}
      action={{ link: <Link to="/playground" className={buttonClass({ variant: 'primary' })}>Open the playground</Link> }}
    />
  )
}
