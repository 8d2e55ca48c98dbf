import { PlannedPage } from '~/ui/PlannedPage'

export function ConversationPage() {
  return (
    <PlannedPage
      title="Conversation"
      lead="One conversation: transcript, tool calls and recording."
      planned={[
        'The transcript, searchable, in step with the recording',
        'Tool calls with arguments, results and errors',
        'Export',
      ]}
      works={{ to: '/', label: 'Overview', text: 'the latest conversations are on the overview.' }}
    />
  )
}
