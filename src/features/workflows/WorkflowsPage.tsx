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
      works={{ to: '/avatars', label: 'Avatars', text: 'Avatars are complete: create, edit, duplicate and delete them.' }}
    />
  )
}
