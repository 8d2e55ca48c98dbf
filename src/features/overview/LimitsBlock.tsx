import { useQuery } from '@tanstack/react-query'
import { organizationQuery } from '~/data/organization'
import { formatInteger } from '~/lib/format'
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
            {prepareLimits(organization, SHOWN).map(({ model, used, perDay, concurrent }) => (
              <Meter
                key={model}
                label={model}
                value={used}
                max={perDay}
                text={`${formatInteger(used)} of ${formatInteger(perDay)} · ${formatInteger(concurrent)} at once`}
              />
            ))}
          </div>
          {Object.keys(organization.tier.models).length > SHOWN && <p className="mt-3 text-xs text-muted">The models nearest to their limit. Usage will list them all.</p>}
        </>
      )}
    </Block>
  )
}
