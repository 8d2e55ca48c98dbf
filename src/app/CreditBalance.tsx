import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { organizationQuery } from '~/data/organization'
import { formatInteger } from '~/lib/format'
import { formatDollars } from '~/lib/money'
import { CreditBalanceSkeleton } from './CreditBalanceSkeleton'

/** The organization's credits; leads to where they went. */
export function CreditBalance() {
  const { data, isPending } = useQuery({ ...organizationQuery(), throwOnError: false })
  if (isPending) return <CreditBalanceSkeleton />
  if (!data) return null
  return (
    <Link
      to="/usage"
      title={`${formatInteger(data.creditBalance)} credits, ${formatDollars(data.creditBalance)}`}
      className="rounded-md px-1.5 py-0.5 text-sm whitespace-nowrap text-muted hover:text-fg"
    >
      <span className="font-medium text-fg">{formatInteger(data.creditBalance)}</span>
      <span className="max-sm:sr-only"> credits</span>
    </Link>
  )
}
