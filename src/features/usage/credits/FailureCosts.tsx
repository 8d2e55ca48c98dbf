import { Link } from '@tanstack/react-router'
import { useEntries } from '~/data/entries'
import { addUtcDays } from '~/lib/dates'
import { formatMoney } from '~/lib/money'
import { plural } from '~/lib/text'
import { Card } from '~/ui/Card'
import { DescriptionList } from '~/ui/DescriptionList'
import { linkClass } from '~/ui/linkClass'
import type { Credits } from '../prepare/prepareCredits'
import { prepareFailures } from '../prepare/prepareFailures'
import type { UsageRange } from '../range/usageRange'

/** As many of the newest runs as are looked through; a count over more would hold up the page. */
const MOST = 500

/** What failures and refunds cost, as far as the API's numbers and this device's history allow to say. */
export function FailureCosts({ range, credits }: { range: UsageRange; credits: Credits }) {
  const { data } = useEntries({ state: 'ended', from: `${range.first}T00:00:00.000Z`, before: `${addUtcDays(range.last, 1) ?? range.last}T00:00:00.000Z` }, MOST)
  const entries = data?.pages[0]?.entries ?? []
  const { failed, moderated, known, estimated, unknown } = prepareFailures(entries)
  const isCut = data?.pages[0]?.next !== undefined
  return (
    <Card title="Failures and refunds">
      <DescriptionList
        items={[
          {
            label: 'Refunds',
            value:
              credits.refundedDays === 0
                ? 'None seen in these days.'
                : `At least ${formatMoney(-credits.refunds)}, on ${plural(credits.refundedDays, 'day')} that ended below zero for a model.`,
          },
          {
            label: 'Failed runs',
            value:
              failed === 0 ? (
                `None among the ${plural(entries.length, 'run')} of these days that this device knows${isCut ? ' (the newest are counted)' : ''}.`
              ) : (
                <>
                  {plural(failed, 'run')} of {plural(entries.length, 'run')} that this device knows{isCut && ' (the newest are counted)'}, {moderated} of them stopped by moderation.{' '}
                  {known > 0 && `The API names ${formatMoney(known)} as their cost. `}
                  {estimated > 0 && `${known > 0 ? 'Others were' : 'They were'} charged about ${formatMoney(estimated)}, an estimate. `}
                  {unknown > 0 && `For ${unknown} nobody says whether they were charged. `}
                  <Link to="/gallery" className={linkClass}>
                    Look at the history
                  </Link>
                </>
              ),
          },
        ]}
      />
      <p className="mt-3 max-w-3xl text-xs text-muted">
        The API has one number per model and day, with refunds already taken off: only where more was given back than charged does it fall below zero, so smaller refunds cannot be seen. It does
        not say what failed runs cost. By RunwayML’s rules a run that moderation stops costs as much as one that succeeds, and a run that fails by RunwayML’s own fault was seen to be refunded.
      </p>
    </Card>
  )
}
