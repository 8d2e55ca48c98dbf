import type { Conversation } from '~/api/types'
import type { Talk } from '../talk/talk'
import { ConversationFacts } from './ConversationFacts'
import { ToolsCard } from './ToolsCard'

/** What stands beside a transcript. */
export function Facts({ talk, conversation }: { talk: Talk; conversation: Conversation }) {
  return (
    <>
      <ConversationFacts talk={talk} conversation={conversation} />
      <ToolsCard talk={talk} />
    </>
  )
}
