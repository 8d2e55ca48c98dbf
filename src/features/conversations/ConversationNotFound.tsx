import { Link } from '@tanstack/react-router'
import MessageSquareOff from 'lucide-react/icons/message-square-off'
import { buttonClass } from '~/ui/buttonClass'
import { NotFoundMessage } from '~/ui/NotFoundMessage'

/** Where there is no such conversation. */
export function ConversationNotFound() {
  return (
    <NotFoundMessage
      noun="conversation"
      icon={<MessageSquareOff />}
      body="It was deleted, or the address is mistyped."
      link={
        <Link to="/conversations" className={buttonClass({ variant: 'primary' })}>
          Back to all conversations
        </Link>
      }
    />
  )
}
