import { PlannedPage } from '~/ui/PlannedPage'

export function UsagePage() {
  return (
    <PlannedPage
      title="Usage"
      lead="Where the credits went."
      planned={[
        'Credits per day and model over 90 days, in UTC',
        'Daily limits and what is left of them today',
        'Export as CSV',
      ]}
      works={{ to: '/', label: 'Overview', text: 'the balance and the limits of your tier are on the overview.' }}
    />
  )
}
