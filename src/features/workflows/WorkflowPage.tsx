import { PlannedPage } from '~/ui/PlannedPage'

export function WorkflowPage() {
  return (
    <PlannedPage
      title="Workflow"
      lead="One workflow: its graph, its versions and its runs."
      planned={[
        'The graph, with what each node makes',
        'Run it with inputs of your own',
      ]}
      works={{ to: '/avatars', label: 'Avatars', text: 'avatars, from creating one to deleting it.' }}
    />
  )
}
