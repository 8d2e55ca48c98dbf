import { useQuery } from '@tanstack/react-query'
import { clsx } from 'clsx'
import { Link } from '@tanstack/react-router'
import { statusQuery } from '~/data/status'
import { ModeBadgeSkeleton } from './ModeBadgeSkeleton'

const modes = {
  live: { label: 'Live', title: 'Requests go to the RunwayML API and cost credits.', className: 'bg-accent-soft text-accent' },
  sandbox: { label: 'Sandbox', title: 'An API inside this dashboard. Nothing here is billed.', className: 'bg-warning-soft text-warning' },
}

/** Whether money is at stake. Leads to what that means, in settings. */
export function ModeBadge() {
  const { data, isPending } = useQuery({ ...statusQuery(), throwOnError: false })
  if (isPending) return <ModeBadgeSkeleton />
  if (!data) return null
  const { label, title, className } = modes[data.mode]
  return (
    <Link to="/settings" title={title} className={clsx('rounded-md px-2 py-0.5 text-xs font-medium', className)}>
      {label}
      <span className="sr-only"> mode. {title}</span>
    </Link>
  )
}
