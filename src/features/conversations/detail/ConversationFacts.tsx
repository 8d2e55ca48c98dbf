import { Link } from '@tanstack/react-router'
import { mediaPath } from '~/api/media'
import type { Conversation } from '~/api/types'
import { formatDuration } from '~/lib/format'
import { Card } from '~/ui/Card'
import { CopyId } from '~/ui/CopyId'
import { DescriptionList } from '~/ui/DescriptionList'
import { linkClass } from '~/ui/linkClass'
import { Picture } from '~/ui/Picture'
import { Timestamp } from '~/ui/Timestamp'
import { PartnerName } from '../PartnerName'
import type { Talk } from '../talk/talk'

/** Width / height of the recommended picture, 1088 × 704. */
const RATIO = 1088 / 704

/** What the API says of the conversation beside what was said. */
export function ConversationFacts({ talk, conversation }: { talk: Talk; conversation: Conversation }) {
  const { partner } = talk
  // A deleted avatar has no picture to be asked for.
  const hasPicture = partner.kind === 'own' && conversation.avatar?.type === 'custom' && conversation.avatar.imageUrl !== null
  return (
    <Card title="Details">
      <div className="mb-3 flex min-w-0 items-center gap-3">
        <Picture src={hasPicture ? mediaPath.avatar(partner.id, 'processed') : null} alt="" name={partner.name} ratio={RATIO} className="w-20!" />
        <div className="min-w-0 text-sm">
          {partner.kind === 'own' ? (
            <Link to="/avatars/$avatarId" params={{ avatarId: partner.id }} className={linkClass}>
              <PartnerName partner={partner} />
            </Link>
          ) : (
            <PartnerName partner={partner} />
          )}
          <p className="text-xs text-muted">{NOTES[partner.kind]}</p>
        </div>
      </div>
      <DescriptionList
        items={[
          { label: 'Created', value: <Timestamp at={talk.createdAt} /> },
          { label: 'Started', value: talk.startedAt === undefined ? 'Nobody joined' : <Timestamp at={talk.startedAt} /> },
          ...(talk.status === 'in_progress' ? [] : [{ label: 'Ended', value: <Timestamp at={talk.endedAt} /> }]),
          { label: 'Length', value: formatDuration(talk.duration) },
          { label: 'Longest allowed', value: formatDuration(talk.maxDuration) },
          { label: 'Entries', value: talk.turns.length.toLocaleString('en-US') },
          { label: 'Id', value: <CopyId id={talk.id} label="Conversation id" /> },
        ]}
      />
      <p className="mt-2 text-xs text-muted">The id is also that of its live session.</p>
    </Card>
  )
}

const NOTES = { own: 'Your avatar', preset: 'Preset avatar', deleted: 'This avatar was deleted.', unknown: 'The API does not say which avatar it was.' } as const
