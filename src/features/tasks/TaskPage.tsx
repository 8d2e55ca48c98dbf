import { PlannedPage } from '~/ui/PlannedPage'

export function TaskPage() {
  return (
    <PlannedPage
      title="Task"
      lead="One task: what was asked, how far it is, what came out and what it cost."
      planned={[
        'Progress while it runs, and a way to cancel it',
        'Its output, with the request that made it',
      ]}
      works={{ to: '/avatars', label: 'Avatars', text: 'avatars in processing show their progress in the list of avatars.' }}
    />
  )
}
