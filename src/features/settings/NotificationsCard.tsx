import { NotifyFields } from '~/features/tasks/shared/NotifyFields'
import { Card } from '~/ui/Card'

/** How this device tells that a task has ended; the same choice as in the list of tasks. */
export function NotificationsCard() {
  return (
    <Card title="Notifications">
      <p className="mb-3 text-sm text-muted">When tasks end, while a page of Greenroom is open, in sight or not.</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <NotifyFields />
      </div>
    </Card>
  )
}
