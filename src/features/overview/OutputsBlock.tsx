import { Card } from '~/ui/Card'

/** The place of the latest outputs. The API has no list of tasks, so they need the task history of this browser. */
export function OutputsBlock() {
  return (
    <Card title="Latest outputs">
      <p className="text-sm text-muted">
        Not built yet. The API keeps no list of what it made and its files expire within 48 hours, so outputs will be remembered here, in this
        browser.
      </p>
    </Card>
  )
}
