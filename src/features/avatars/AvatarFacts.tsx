import { Link } from '@tanstack/react-router'
import type { Avatar } from '~/api/types'
import { Card } from '~/ui/Card'
import { CopyId } from '~/ui/CopyId'
import { DescriptionList } from '~/ui/DescriptionList'
import { linkClass } from '~/ui/linkClass'
import { Timestamp } from '~/ui/Timestamp'
import { AvatarStatus } from './AvatarStatus'
import { VoiceName } from './VoiceName'

/** What the API says of an avatar besides what can be edited. */
export function AvatarFacts({ avatar }: { avatar: Avatar }) {
  const { voice } = avatar
  return (
    <Card title="Details">
      <DescriptionList
        items={[
          { label: 'Status', value: <AvatarStatus avatar={avatar} detailed /> },
          { label: 'Avatar id', value: <CopyId id={avatar.id} label="Avatar id" /> },
          { label: 'Voice', value: <VoiceName voice={voice} /> },
          ...(voice.type === 'custom'
            ? [{ label: 'Voice id', value: <CopyId id={voice.id} label="Voice id" /> }]
            : voice.type === 'runway-live-preset'
              ? [{ label: 'Voice preset', value: <CopyId id={voice.presetId} label="Voice preset" /> }]
              : // A kind of voice newer than this contract.
                []),
          { label: 'Created', value: <Timestamp at={avatar.createdAt} /> },
          { label: 'Changed', value: <Timestamp at={avatar.updatedAt} /> },
          {
            label: 'Conversations',
            value: (
              <Link to="/conversations" search={{ avatar: avatar.id }} className={linkClass}>
                Show its conversations
              </Link>
            ),
          },
        ]}
      />
    </Card>
  )
}
