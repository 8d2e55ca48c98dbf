import { PlannedPage } from '~/ui/PlannedPage'

export function PlaygroundPage() {
  return (
    <PlannedPage
      title="Playground"
      lead="One place to try every generation model, with its cost before and its result after."
      planned={[
        'Images, video, speech, sound effects and the other generation endpoints, each form built from the API contract',
        'The cost in credits and dollars before anything is sent',
        'Results side by side, with the request that made them',
      ]}
      works={{ to: '/avatars', label: 'Avatars', text: 'avatars, from creating one to deleting it.' }}
    />
  )
}
