import { PlannedPage } from '~/ui/PlannedPage'

export function WorkflowsPage() {
  return (
    <PlannedPage
      title="Workflows"
      lead="Run workflows that were published in Runway."
      planned={[
        'Published workflows with their versions',
        'A form for the inputs of a run, and its outputs per node',
      ]}
      works={{ to: '/avatars', label: 'Avatars', text: 'avatars, from creating one to deleting it.' }}
    />
  )
}
