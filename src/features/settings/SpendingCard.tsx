import { AskAbove } from '~/features/playground/shared/AskAbove'
import { Card } from '~/ui/Card'

/** The person's own brake on spending; RunwayML's limits are in the usage. */
export function SpendingCard() {
  return (
    <Card title="Spending">
      <AskAbove />
    </Card>
  )
}
