import { Link } from '@tanstack/react-router'
import type { ConversationStatus, ConversationSummary } from '~/api/types'
import { formatDuration } from '~/lib/format'
import { linkedRowClass, rowLinkClass } from '~/ui/linkClass'
import { StatusBadge } from '~/ui/StatusBadge'
import { Timestamp } from '~/ui/Timestamp'
import type { Tone } from '~/ui/tones'
import { UserText } from '~/ui/UserText'

const statuses: Record<ConversationStatus, { tone: Tone; label: string }> = {
  in_progress: { tone: 'info', label: 'In progress' },
  ended: { tone: 'neutral', label: 'Ended' },
  failed: { tone: 'danger', label: 'Failed' },
}

/** One conversation in the overview's table. */
export function ConversationRow({ conversation }: { conversation: ConversationSummary }) {
  const { id, name, avatar, duration, createdAt } = conversation
  // The API may grow words that this version does not know: they are shown as they are.
  const status: { tone: Tone; label: string } = statuses[conversation.status] ?? { tone: 'neutral', label: conversation.status }
  return (
    <tr className={linkedRowClass}>
      <th scope="row" className="w-1/2 max-w-0" aria-label={name}>
        <Link to="/conversations/$conversationId" params={{ conversationId: id }} className={rowLinkClass}>
          <UserText lines={1}>{name}</UserText>
        </Link>
      </th>
      <td className="w-1/3 max-w-0 max-sm:hidden">
        <UserText lines={1} className="text-muted">
          {avatar ? (avatar.name ?? 'Unnamed') : 'Deleted avatar'}
        </UserText>
      </td>
      <td>
        <StatusBadge tone={status.tone}>{status.label}</StatusBadge>
      </td>
      <td data-align="end" className="text-muted max-lg:hidden">
        {formatDuration(duration)}
      </td>
      <td data-align="end" className="text-muted max-sm:hidden">
        <Timestamp at={createdAt} relative />
      </td>
    </tr>
  )
}
