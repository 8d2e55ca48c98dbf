import { Link } from '@tanstack/react-router'
import { mediaPath } from '~/api/media'
import type { Avatar } from '~/api/types'
import { plural } from '~/lib/text'
import { Card } from '~/ui/Card'
import { quietLinkClass } from '~/ui/linkClass'
import { Picture } from '~/ui/Picture'
import { Skeleton } from '~/ui/Skeleton'
import { UserText } from '~/ui/UserText'
import type { VoiceUsage } from './usage'

const SHOWN = 20

/** The avatars that speak with a voice, with their pictures. */
export function VoiceAvatars({ voiceId, usage: { read, byVoice } }: { voiceId: string; usage: VoiceUsage }) {
  const users = byVoice.get(voiceId) ?? []
  return (
    <Card title="Avatars that use it">
      {read === 'pending' && <Skeleton size="control" />}
      {read === 'unknown' && <p className="text-sm text-muted">The avatars could not be read, so this is not known now.</p>}
      {read !== 'pending' && read !== 'unknown' && users.length === 0 && (
        <p className="text-sm text-muted">None. An avatar is given a voice when it is created, or later on its own page.</p>
      )}
      <ul className="grid gap-2">
        {users.slice(0, SHOWN).map((avatar) => (
          <li key={avatar.id} className="flex min-w-0 items-center gap-2.5 text-sm">
            <Picture src={picture(avatar)} alt="" name={avatar.name} ratio={1088 / 704} className="w-12!" />
            <Link to="/avatars/$avatarId" params={{ avatarId: avatar.id }} className={`${quietLinkClass} min-w-0`}>
              <UserText lines={2}>{avatar.name}</UserText>
            </Link>
          </li>
        ))}
      </ul>
      {users.length > SHOWN && <p className="mt-2 text-xs text-muted">And {plural(users.length - SHOWN, 'more avatar')}.</p>}
      {read === 'partial' && <p className="mt-2 text-xs text-muted">Only the 100 newest avatars could be read; older ones may use it too.</p>}
    </Card>
  )
}

function picture({ id, updatedAt, processedImageUri, referenceImageUri }: Avatar): string | undefined {
  const kind = processedImageUri ? 'processed' : referenceImageUri ? 'reference' : undefined
  return kind && mediaPath.avatar(id, kind, { updatedAt })
}
