import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { organizationQuery } from '~/data/organization'
import { linkClass } from '~/ui/linkClass'
import { Meter } from '~/ui/Meter'
import { Skeleton } from '~/ui/Skeleton'
import { Block } from './Block'
import { prepareLimits } from './prepareLimits'

const SHOWN = 4

/** How much of the day's generations is used, for the models nearest to their limit. */
export function LimitsBlock({ className }: { className?: string }) {
  const query = useQuery({ ...organizationQuery(), throwOnError: false })
  return (
    <Block
      title="Daily limits"
      query={query}
      className={className}
      pending={<Skeleton size="block" className="h-20" />}
      isEmpty={({ tier }) => Object.keys(tier.models).length === 0}
      empty={<p className="text-sm text-muted">This organization has no models yet.</p>}
    >
      {(organization) => (
        <>
          <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
            {prepareLimits(organization, SHOWN).map(({ model, today: { used, max }, words }) =>
              typeof max === 'number' ? (
                <Meter key={model} label={model} value={used} max={max} text={words} />
              ) : (
                <p key={model} className="flex flex-wrap content-start justify-between gap-x-3 text-sm">
                  <span className="font-medium">{model}</span>
                  <span className="text-muted">{words}</span>
                </p>
              ),
            )}
          </div>
          {Object.keys(organization.tier.models).length > SHOWN && (
            <p className="mt-3 text-xs text-muted">
              The models nearest to their limit.{' '}
              <Link to="/usage" search={{ view: 'limits' }} className={linkClass}>
                All limits
              </Link>
            </p>
          )}
        </>
      )}
    </Block>
  )
}
