import { PlannedPage } from '~/ui/PlannedPage'

export function ConversationsPage() {
  return (
    <PlannedPage
      title="Conversations"
      lead="What people and avatars said to each other."
      planned={[
        'List by avatar, date and length',
        'Transcripts with tool calls and their results, beside the recording',
      ]}
      works={{ to: '/', label: 'Overview', text: 'the latest conversations are on the overview.' }}
    />
  )
}
