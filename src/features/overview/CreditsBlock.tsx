import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { organizationQuery } from '~/data/organization'
import { formatInteger } from '~/lib/format'
import { formatCredits, formatDollars } from '~/lib/money'
import { linkClass } from '~/ui/linkClass'
import { Skeleton } from '~/ui/Skeleton'
import { Block } from './Block'

/** What is left to spend. */
export function CreditsBlock() {
  const query = useQuery({ ...organizationQuery(), throwOnError: false })
  return (
    <Block
      title="Credits"
      query={query}
      actions={
        <Link to="/usage" className={`${linkClass} text-xs`}>
          Usage
        </Link>
      }
      pending={<Skeleton size="block" className="h-16" />}
    >
      {({ creditBalance, tier }) => (
        <>
          <p className="text-xl font-semibold tracking-tight">
            {formatInteger(creditBalance)} <span className="text-sm font-normal text-muted">credits · {formatDollars(creditBalance)}</span>
          </p>
          <p className="mt-1 text-sm text-muted">
            {creditBalance <= 0 && <span className="text-danger">Nothing can be generated until credits are added. </span>}
            {typeof tier.maxMonthlyCreditSpend === 'number' ? `This tier may spend up to ${formatCredits(tier.maxMonthlyCreditSpend)} a month.` : 'This tier has no monthly limit.'}
          </p>
        </>
      )}
    </Block>
  )
}
